import { FileUp } from 'lucide-react';
import { useState } from 'react';

import { absolute, isNegative, isZero, roughly } from '../../lib/decimal';
import { addMonthsToDay, monthMark, monthOf, today, type Day } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { DataTable, useAsTable } from '../../ui/AsTable';
import { Button, ButtonLink } from '../../ui/Button';
import { LineChart } from '../../ui/LineChart';
import { Money } from '../../ui/Money';
import { Segmented } from '../../ui/Segmented';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useHousehold } from '../session/session.queries';
import { changeOfAMonth, chartOf, latest, spans, type Span } from './netWorth';
import { useNetWorth, type NetWorth as Worth } from './summary.queries';
import { useChartWords } from '../../ui/chartWords';

/** The one large number, a sentence under it, and how it came to be. */
export function NetWorth({ className }: { className: string }) {
  const { t } = useI18n();
  const { timeZone } = useHousehold();
  const [span, setSpan] = useState<Span>('1y');
  const [byAccount, setByAccount] = useState(false);
  const table = useAsTable();
  const now = today(timeZone);
  const { months, interval } = spans[span];
  const worth = useNetWorth(addMonthsToDay(now, -months), now, interval);

  if (worth.isPending) {
    return (
      <div className={className}>
        <Skeleton rows={1} className="mb-8 h-24" />
        <Skeleton rows={1} className="h-64" />
      </div>
    );
  }
  if (worth.isError) {
    return <ErrorNote error={worth.error} onRetry={() => void worth.refetch()} />;
  }
  if (worth.data.points.length === 0 || worth.data.accounts.length === 0) {
    return (
      <div className={className}>
        <Empty icon={FileUp} title={t('netWorth.empty')} hint={t('netWorth.emptyHint')}>
          <ButtonLink look="primary" to="/import">
            {t('netWorth.import')}
          </ButtonLink>
        </Empty>
      </div>
    );
  }
  return (
    <section aria-label={t('netWorth.title')} className={`min-w-0 ${className}`}>
      <Figure worth={worth.data} now={now} />
      <div className="mt-4 mb-1 flex flex-wrap items-center justify-between gap-2">
        <Segmented
          label={t('netWorth.range')}
          value={span}
          onChange={setSpan}
          options={[
            { value: '3m', label: t('netWorth.range.3m') },
            { value: '1y', label: t('netWorth.range.1y') },
            { value: '2y', label: t('netWorth.range.2y') },
          ]}
        />
        <span className="flex items-center">
          <Button
            look="plain"
            aria-pressed={byAccount}
            className="aria-pressed:bg-accent-soft"
            onClick={() => setByAccount(!byAccount)}
          >
            {t('netWorth.byAccount')}
          </Button>
          {table.button}
        </span>
      </div>
      <Course worth={worth.data} now={now} byAccount={byAccount} asTable={table.asTable} />
    </section>
  );
}

function Figure({ worth, now }: { worth: Worth; now: Day }) {
  const { t, locale } = useI18n();
  const change = changeOfAMonth(worth.points, now);
  const amount = change && moneyText(absolute(change), worth.currency, locale, { whole: true });
  return (
    <>
      <h2 className="font-medium text-muted">{t('netWorth.title')}</h2>
      <p className="text-2xl font-semibold tracking-tight">
        <Money amount={latest(worth.points) ?? '0'} currency={worth.currency} />
      </p>
      {change !== null && amount !== null && (
        <p
          className={`mt-1 text-base ${isNegative(change) || isZero(change) ? 'text-muted' : 'text-income'}`}
        >
          {isZero(change)
            ? t('netWorth.same')
            : t(isNegative(change) ? 'netWorth.less' : 'netWorth.more', { amount })}
        </p>
      )}
      {worth.missingRates.length > 0 && (
        <p className="mt-1 text-warn">
          {t('netWorth.missingRates', {
            currencies: new Intl.ListFormat(locale).format(worth.missingRates),
          })}
        </p>
      )}
    </>
  );
}

interface CourseProps {
  worth: Worth;
  now: Day;
  byAccount: boolean;
  asTable: boolean;
}

function Course({ worth, now, byAccount, asTable }: CourseProps) {
  const { t, locale } = useI18n();
  const words = useChartWords(worth.currency, (day, before) =>
    before !== undefined && monthOf(before) !== monthOf(day)
      ? monthMark(monthOf(day), locale)
      : null,
  );
  const data = chartOf(worth, now, t('netWorth.title'), byAccount);
  if (asTable) {
    const rows = data.days
      .map((day, index) => [
        words.day(day),
        ...data.lines.map((line) => words.amount(line.values[index] ?? '0')),
      ])
      .reverse();
    return (
      <DataTable
        caption={t('netWorth.title')}
        head={[t('chart.day'), ...data.lines.map((line) => line.name)]}
        rows={rows}
      />
    );
  }
  const first = worth.points[0];
  const last = worth.points.at(-1);
  const label =
    first && last
      ? t('netWorth.chart', {
          from: words.day(first.day),
          to: words.day(last.day),
          first: words.amount(first.amount),
          last: words.amount(last.amount),
        })
      : t('netWorth.title');
  const fromZero = worth.points.some((point) => roughly(point.amount) <= 0) || byAccount;
  return <LineChart {...data} label={label} words={words} fromZero={fromZero} className="h-72" />;
}
