import {
  addDays,
  dayOfMonth,
  firstDay,
  formatDay,
  formatMonth,
  lastDay,
  monthOf,
  type Day,
  type Month,
} from '../../lib/dates';
import { absolute, isNegative } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import type { Bill } from './bills.queries';

interface MonthCalendarProps {
  bills: readonly Bill[];
  month: Month;
  now: Day;
  onOpen: (streamId: string) => void;
}

/** More in a cell cannot be read; the list beside it has all. */
const shownMost = 3;

const tones: Record<Bill['status'], string> = {
  upcoming: 'bg-accent-soft text-accent',
  due: 'bg-accent-soft text-accent',
  late: 'bg-warn-soft text-warn',
  missed: 'bg-danger-soft text-danger',
  paid: 'bg-ground text-muted line-through decoration-1',
};

/** The month as weeks; each bill opens its series. */
export function MonthCalendar({ bills, month, now, onOpen }: MonthCalendarProps) {
  const { t, locale } = useI18n();
  const days = weeks(month);
  return (
    <table className="w-full table-fixed border-collapse self-start max-lg:order-last">
      <caption className="sr-only">
        {t('bills.calendar', { month: formatMonth(month, locale) })}
      </caption>
      <thead>
        <tr>
          {days[0]?.map((day) => (
            <th key={day} scope="col" className="pb-1 text-xs font-medium text-faint">
              {weekday(day, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className="h-16 border border-line p-1 align-top">
                {monthOf(day) === month && (
                  <Cell
                    day={day}
                    today={day === now}
                    bills={bills.filter((it) => (it.paidOn ?? it.dueOn) === day)}
                    onOpen={onOpen}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  day: Day;
  today: boolean;
  bills: readonly Bill[];
  onOpen: (streamId: string) => void;
}

function Cell({ day, today, bills, onOpen }: CellProps) {
  const { t, locale } = useI18n();
  return (
    <>
      <span
        className={`text-xs tabular-nums ${today ? 'rounded-full bg-accent px-1.5 font-semibold text-on-accent' : 'text-faint'}`}
        aria-current={today ? 'date' : undefined}
      >
        {dayOfMonth(day)}
      </span>
      {bills.slice(0, shownMost).map((bill) => (
        <button
          key={bill.billId}
          type="button"
          onClick={() => onOpen(bill.streamId)}
          aria-label={t(isNegative(bill.amount) ? 'bills.onDay' : 'bills.comesOnDay', {
            name: bill.counterparty || t('bills.nobody'),
            amount: moneyText(absolute(bill.amount), bill.currency, locale),
            day: formatDay(day, locale, 'spoken'),
            status: t(`bills.status.${bill.status}`),
          })}
          className={`mt-0.5 block w-full rounded-[4px] px-1 text-start text-xs leading-5 max-sm:h-6 ${isNegative(bill.amount) ? tones[bill.status] : 'bg-ground text-income'}`}
        >
          <span aria-hidden className="block truncate max-sm:sr-only">
            {bill.counterparty || t('bills.nobody')}
          </span>
        </button>
      ))}
      {bills.length > shownMost && (
        <span className="text-xs text-faint">
          {t('bills.more', { count: bills.length - shownMost })}
        </span>
      )}
    </>
  );
}

const weekday = (day: Day, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Whole weeks, Monday first, that have a day of the month. */
export function weeks(month: Month): Day[][] {
  const first = firstDay(month);
  const back = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const found: Day[][] = [];
  for (let day = addDays(first, -back); day <= lastDay(month); day = addDays(day, 7))
    found.push(Array.from({ length: 7 }, (_, at) => addDays(day, at)));
  return found;
}
