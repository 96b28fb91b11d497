import { ChevronLeft, ChevronRight, Coffee } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { absolute, isNegative, isZero, subtract } from '../../lib/decimal';
import {
  addMonths,
  dayOfMonth,
  formatMonth,
  monthOf,
  today,
  type Day,
  type Month,
} from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { DataTable, useAsTable } from '../../ui/AsTable';
import { IconButton } from '../../ui/Button';
import { LineChart } from '../../ui/LineChart';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useHousehold } from '../session/session.queries';
import { comparable, groups, paceOf } from './spending';
import { SpendingBars } from './SpendingBars';
import { useSpending, type Spending } from './summary.queries';
import { useChartWords } from '../../ui/chartWords';

const daysBetweenMarks = 5;

/** A month's spending: how much, where it went, and how fast. */
export function SpendingPanel({ className }: { className: string }) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const now = today(timeZone);
  const [month, setMonth] = useState<Month>(() => monthOf(now));
  const spending = useSpending(month);
  return (
    <Section
      title={t('spending.title')}
      className={`border-t border-line pt-8 ${className}`}
      actions={<MonthSwitcher month={month} last={monthOf(now)} onChange={setMonth} />}
    >
      {spending.isPending && <Skeleton rows={6} />}
      {spending.isError && (
        <ErrorNote error={spending.error} onRetry={() => void spending.refetch()} />
      )}
      {spending.data && groups(spending.data.categories).length === 0 && (
        <Empty
          icon={Coffee}
          title={t('spending.empty', { month: formatMonth(month, locale) })}
          hint={t('spending.emptyHint')}
        />
      )}
      {spending.data && groups(spending.data.categories).length > 0 && (
        <>
          <Figure spending={spending.data} now={now} />
          <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-2">
            <ByCategory spending={spending.data} />
            <Pace spending={spending.data} now={now} />
          </div>
        </>
      )}
    </Section>
  );
}

interface MonthSwitcherProps {
  month: Month;
  last: Month;
  onChange: (month: Month) => void;
}

function MonthSwitcher({ month, last, onChange }: MonthSwitcherProps) {
  const { t, locale } = useI18n();
  return (
    <div role="group" aria-label={t('spending.month')} className="flex items-center">
      <IconButton label={t('spending.previous')} onClick={() => onChange(addMonths(month, -1))}>
        <ChevronLeft aria-hidden className="size-5 rtl:-scale-x-100" />
      </IconButton>
      <span aria-live="polite" className="min-w-36 text-center font-medium">
        {formatMonth(month, locale)}
      </span>
      <IconButton
        label={t('spending.next')}
        disabled={month >= last}
        onClick={() => onChange(addMonths(month, 1))}
      >
        <ChevronRight aria-hidden className="size-5 rtl:-scale-x-100" />
      </IconButton>
    </div>
  );
}

function Figure({ spending, now }: { spending: Spending; now: Day }) {
  const { t, locale } = useI18n();
  const { spent, previous, soFar } = comparable(spending, now);
  const change = subtract(spent, previous);
  const words = {
    amount: moneyText(absolute(change), spending.currency, locale, { whole: true }),
    month: formatMonth(addMonths(spending.month, -1), locale),
  };
  const less = isNegative(change);
  const sentence = isZero(change)
    ? t('spending.sentenceSame', words)
    : soFar
      ? t(less ? 'spending.soFarLess' : 'spending.soFarMore', words)
      : t(less ? 'spending.sentenceLess' : 'spending.sentenceMore', words);
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
      <div>
        <p className="text-xl font-semibold tracking-tight">
          <Money amount={spent} currency={spending.currency} />
        </p>
        <p className="text-muted">{sentence}</p>
      </div>
      <p className="text-muted">
        {t('spending.income')}{' '}
        <Money
          amount={spending.income}
          currency={spending.currency}
          coloured
          plus
          className="ms-2 text-base font-semibold"
        />
      </p>
    </div>
  );
}

function ByCategory({ spending }: { spending: Spending }) {
  const { t } = useI18n();
  const table = useAsTable();
  return (
    <div className="min-w-0">
      <Heading title={t('spending.byCategory')}>{table.button}</Heading>
      <SpendingBars spending={spending} asTable={table.asTable} />
    </div>
  );
}

function Pace({ spending, now }: { spending: Spending; now: Day }) {
  const { t, locale } = useI18n();
  const table = useAsTable();
  const words = useChartWords(spending.currency, (day) => {
    const number = dayOfMonth(day);
    return number === 1 || number % daysBetweenMarks === 0 ? String(number) : null;
  });
  const names = {
    month: formatMonth(spending.month, locale, true),
    previous: formatMonth(addMonths(spending.month, -1), locale, true),
  };
  const data = paceOf(spending, now, names);
  const rows = spending.days.map((it) => [
    words.day(it.day),
    it.spent === null || it.day > now ? '' : words.amount(it.spent),
    words.amount(it.previousSpent),
  ]);
  return (
    <div className="min-w-0">
      <Heading title={t('spending.pace')}>{table.button}</Heading>
      {table.asTable ? (
        <DataTable
          caption={t('spending.pace')}
          head={[t('chart.day'), names.month, names.previous]}
          rows={rows}
        />
      ) : (
        <LineChart
          {...data}
          words={words}
          label={t('spending.paceChart', {
            month: formatMonth(spending.month, locale),
            spent: words.amount(spending.spent),
            previous: words.amount(spending.previousSpent),
          })}
        />
      )}
    </div>
  );
}

function Heading({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex items-center justify-between">
      <h3 className="font-medium text-muted">{title}</h3>
      {children}
    </div>
  );
}
