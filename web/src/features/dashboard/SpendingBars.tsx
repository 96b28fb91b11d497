import { Link } from 'react-router';

import { markOf, useCategoryName } from '../../lib/categories';
import { roughly } from '../../lib/decimal';
import { addMonths, firstDay, formatMonth, lastDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { DataTable } from '../../ui/AsTable';
import { CategoryMark } from '../../ui/CategoryMark';
import { Money } from '../../ui/Money';
import { addressOf } from '../transactions/filters';
import { groups, largest, type Group } from './spending';
import type { Spending } from './summary.queries';

/** Spending by primary category as bars; a tick marks the month before. Each leads to its rows. */
export function SpendingBars({ spending, asTable }: { spending: Spending; asTable: boolean }) {
  const { t, locale } = useI18n();
  const nameOf = useCategoryName();
  const all = groups(spending.categories);
  if (asTable) {
    return (
      <DataTable
        caption={t('spending.byCategory')}
        head={[
          t('spending.category'),
          formatMonth(spending.month, locale, true),
          formatMonth(addMonths(spending.month, -1), locale, true),
          t('spending.transactions'),
        ]}
        rows={all.map((group) => [
          nameOf(group.primary),
          <Money key="spent" amount={group.spent} currency={spending.currency} />,
          <Money key="previous" amount={group.previousSpent} currency={spending.currency} />,
          group.transactions,
        ])}
      />
    );
  }
  const end = largest(all);
  return (
    <ul>
      {all.map((group) => (
        <Bar key={group.primary} group={group} end={end} spending={spending} />
      ))}
    </ul>
  );
}

function Bar({ group, end, spending }: { group: Group; end: number; spending: Spending }) {
  const { t, locale } = useI18n();
  const nameOf = useCategoryName();
  const part = (amount: string) => `${Math.max(0, (100 * roughly(amount)) / end)}%`;
  const previous = t('spending.was', {
    amount: moneyText(group.previousSpent, spending.currency, locale),
  });
  const { colour } = markOf(group.primary);
  return (
    <li>
      <Link
        to={addressOf({
          categories: [group.primary],
          from: firstDay(spending.month),
          to: lastDay(spending.month),
        })}
        title={previous}
        className="-mx-2 block rounded-base px-2 py-1.5 hover:bg-ground"
      >
        <span className="flex items-center gap-2">
          <CategoryMark category={group.primary} />
          <span className="min-w-0 flex-1 truncate">{nameOf(group.primary)}</span>
          <Money
            amount={group.spent}
            currency={spending.currency}
            showCurrency={false}
            className="font-medium"
          />
        </span>
        <span className="sr-only">{previous}</span>
        <span aria-hidden className="relative mt-1.5 block h-2 rounded-full bg-ground">
          <span
            className="absolute inset-y-0 start-0 rounded-full"
            style={{ width: part(group.spent), background: colour }}
          />
          <span
            className="absolute -inset-y-0.5 w-0.5 bg-ink"
            style={{ insetInlineStart: part(group.previousSpent) }}
          />
        </span>
      </Link>
    </li>
  );
}
