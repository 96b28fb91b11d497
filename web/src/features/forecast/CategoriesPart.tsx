import { useQuery } from '@tanstack/react-query';

import type { Month } from '../../lib/dates';
import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { CategoryMark } from '../../ui/CategoryMark';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
import { monthQuery, useBudgets } from '../budget/budget.queries';
import { outlooks, type Outlook } from './fan';
import { useForecasts } from './forecast.queries';

interface CategoriesPartProps {
  month: Month | undefined;
  currency: string;
}

/** What each category will have cost when the month is over, against its budget. */
export function CategoriesPart({ month, currency }: CategoriesPartProps) {
  const { t } = useI18n();
  const forecasts = useForecasts('CATEGORY', 'MONTH');
  const assigned = useAssigned(month, currency);
  if (forecasts.isPending) return <Skeleton rows={4} className="mt-8 h-11" />;
  if (forecasts.isError)
    return <ErrorNote error={forecasts.error} onRetry={() => void forecasts.refetch()} />;
  const lines = outlooks(forecasts.data, (category) => assigned.get(category) ?? null);
  if (lines.length === 0) return null;
  return (
    <Section title={t('forecast.categories')} className="mt-8">
      <table className="w-full">
        <thead className="text-xs text-faint">
          <tr>
            <th scope="col" className="py-2 text-start font-medium">
              {t('forecast.category')}
            </th>
            <th scope="col" className="py-2 text-end font-medium max-sm:hidden">
              {t('forecast.soFar')}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t('forecast.month')}
            </th>
            {assigned.size > 0 && (
              <th scope="col" className="py-2 text-end font-medium">
                {t('forecast.budget')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.category} line={line} currency={currency} budgets={assigned.size > 0} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ line, currency, budgets }: { line: Outlook; currency: string; budgets: boolean }) {
  const { t, locale } = useI18n();
  const categoryName = useCategoryName();
  const money = (amount: string) => moneyText(amount, currency, locale, { whole: true });
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-2 text-start font-normal">
        <span className="flex min-w-0 items-center gap-3">
          <CategoryMark category={line.category} />
          <span className="min-w-0">{categoryName(line.category)}</span>
        </span>
      </th>
      <td className="py-2 ps-3 text-end align-top max-sm:hidden">
        <Money amount={line.soFar} currency={currency} showCurrency={false} />
      </td>
      <td className="py-2 ps-3 text-end align-top">
        <Money amount={line.month} currency={currency} showCurrency={false} />
        <span className="block text-xs whitespace-nowrap text-faint">
          {money(line.low)} – {money(line.high)}
        </span>
      </td>
      {budgets && (
        <td className="py-2 ps-3 text-end align-top">
          {line.budget !== null && (
            <>
              <Money amount={line.budget} currency={currency} showCurrency={false} />
              <span
                className={`block text-xs whitespace-nowrap ${line.over === null ? 'text-faint' : 'text-warn'}`}
              >
                {line.over === null
                  ? t('forecast.fits')
                  : t('forecast.over', { amount: money(line.over) })}
              </span>
            </>
          )}
        </td>
      )}
    </tr>
  );
}

/** What the first budget in this currency gives each category in a month. */
function useAssigned(month: Month | undefined, currency: string): ReadonlyMap<string, string> {
  const budget = useBudgets().data?.find((it) => it.budget.currency === currency);
  const shown = useQuery({
    ...monthQuery(budget?.budgetId ?? '', month ?? ''),
    enabled: budget !== undefined && month !== undefined,
  });
  return new Map(
    budget && shown.data?.envelopes.map(({ category, assigned }) => [category, assigned]),
  );
}
