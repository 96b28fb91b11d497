import { formatDay, relativeDay } from '../../lib/dates';
import { absolute, isNegative } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Money } from '../../ui/Money';
import type { Bill } from './bills.queries';

interface BillRowProps {
  bill: Bill;
  now: string;
  onOpen: (streamId: string) => void;
}

/** Who, when, how much; opens the series it belongs to. */
export function BillRow({ bill, now, onOpen }: BillRowProps) {
  const { t, locale } = useI18n();
  const { amount, amountLeast, amountMost, currency, counterparty, paidOn } = bill;
  const money = (value: string) => moneyText(absolute(value), currency, locale);
  const varies = bill.status !== 'paid' && amountLeast !== amountMost;
  const day = paidOn ? relativeDay(paidOn, now, locale) : dayWords(bill.dueOn, now, locale);
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={() => onOpen(bill.streamId)}
        className="flex min-h-14 w-full items-center justify-between gap-4 py-2 text-start hover:bg-ground"
      >
        <span className="min-w-0">
          <span className="block truncate font-medium">{counterparty || t('bills.nobody')}</span>
          <span className={`text-xs ${bill.status === 'late' ? 'text-warn' : 'text-faint'}`}>
            {t(`bills.${isNegative(amount) ? 'when' : 'comes'}.${bill.status}`, { day })}
          </span>
        </span>
        <span className="shrink-0 text-end">
          <Money amount={amount} currency={currency} coloured plus />
          {varies && (
            <span className="block text-xs text-faint">
              {t('bills.between', { least: money(amountLeast), most: money(amountMost) })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

const dayMillis = 86_400_000;

/** "tomorrow", "in 3 days"; from a week on the day itself. */
export function dayWords(day: string, now: string, locale: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(now)) / dayMillis);
  return Math.abs(days) < 7
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
    : formatDay(day, locale);
}
