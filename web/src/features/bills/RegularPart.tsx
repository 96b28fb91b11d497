import { formatDay } from '../../lib/dates';
import { absolute, isNegative } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import type { PriceChange, Series } from './bills.queries';
import { kinds, sums, type Sum } from './groups';
import { CalendarPart } from './CalendarPart';
import { SaidPart } from './SaidPart';

interface RegularPartProps {
  series: readonly Series[];
  onOpen: (streamId: string) => void;
}

/** All that comes again and again, with what it comes to in a year. */
export function RegularPart({ series, onOpen }: RegularPartProps) {
  const { t } = useI18n();
  const { payments, income, ended } = kinds(series);
  return (
    <div className="flex max-w-3xl flex-col gap-10">
      <List title={t('bills.payments')} series={payments} onOpen={onOpen} />
      <List title={t('bills.income')} series={income} onOpen={onOpen} />
      {ended.length > 0 && (
        <details>
          <summary className="min-h-11 py-3 text-accent">
            {t('bills.ended', { count: ended.length })}
          </summary>
          <Rows series={ended} onOpen={onOpen} />
        </details>
      )}
      <SaidPart />
      <CalendarPart />
    </div>
  );
}

function List({ title, series, onOpen }: RegularPartProps & { title: string }) {
  if (series.length === 0) return null;
  const yearly = sums(series.map((it) => ({ currency: it.currency, amount: it.yearlyAmount })));
  return (
    <Section title={title}>
      <Yearly sums={yearly} />
      <Rows series={series} onOpen={onOpen} />
    </Section>
  );
}

function Yearly({ sums: yearly }: { sums: readonly Sum[] }) {
  const { t } = useI18n();
  return yearly.map(({ currency, amount }) => (
    <p key={currency} className="mb-2">
      <Money
        amount={amount}
        currency={currency}
        flat
        className="text-2xl font-semibold tracking-tight"
      />{' '}
      <span className="text-muted">{t('bills.aYear')}</span>
    </p>
  ));
}

function Rows({ series, onOpen }: RegularPartProps) {
  return (
    <ul className="border-t border-line">
      {series.map((it) => (
        <Row key={it.streamId} series={it} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function Row({ series, onOpen }: { series: Series; onOpen: (streamId: string) => void }) {
  const { t, locale } = useI18n();
  const { currency, nextOn, status } = series;
  const worrying = status === 'late' || status === 'missed';
  const change = series.priceChanges.at(-1);
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={() => onOpen(series.streamId)}
        className="flex w-full items-start justify-between gap-4 py-3 text-start hover:bg-ground"
      >
        <span className="min-w-0">
          <span className="block truncate font-medium">
            {series.counterparty || t('bills.nobody')}
          </span>
          <span className="block text-xs text-faint">
            {t(`bills.cadence.${series.cadence}`)}
            {nextOn && ` · ${t('bills.next', { day: formatDay(nextOn, locale) })}`}
          </span>
          {worrying && (
            <span className="block text-xs text-warn">{t(`bills.status.${status}`)}</span>
          )}
          {change && status === 'price_changed' && (
            <PriceLine change={change} currency={currency} />
          )}
        </span>
        <span className="shrink-0 text-end">
          <Money amount={absolute(series.nextAmount)} currency={currency} />
          <span className="block text-xs text-faint">
            {t('bills.yearly', {
              amount: moneyText(absolute(series.yearlyAmount), currency, locale),
            })}
          </span>
        </span>
      </button>
    </li>
  );
}

/** What it was, what it is, and what that comes to in a year. */
export function PriceLine({ change, currency }: { change: PriceChange; currency: string }) {
  const { t, locale } = useI18n();
  const money = (amount: string) => moneyText(absolute(amount), currency, locale);
  const less = isNegative(change.yearlyCost);
  return (
    <span className={`block text-xs ${less ? 'text-muted' : 'text-warn'}`}>
      {t(less ? 'bills.cheaper' : 'bills.dearer', {
        before: money(change.oldAmount),
        after: money(change.newAmount),
        day: formatDay(change.effectiveOn, locale, 'withYear'),
        yearly: money(change.yearlyCost),
      })}
    </span>
  );
}
