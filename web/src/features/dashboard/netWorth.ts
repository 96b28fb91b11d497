import { subtract } from '../../lib/decimal';
import { addDays, addMonthsToDay, type Day } from '../../lib/dates';
import type { Line, LineChartData } from '../../ui/lineOption';
import type { Interval, NetWorth } from './summary.queries';

export type Span = '3m' | '1y' | '2y';

/** Few enough points to draw at once: days, then weeks. */
export const spans: Record<Span, { months: number; interval: Interval }> = {
  '3m': { months: 3, interval: 'day' },
  '1y': { months: 12, interval: 'week' },
  '2y': { months: 24, interval: 'week' },
};

/** The last amount on a day or before it: balances hold until they change. */
export function amountOn(points: NetWorth['points'], day: Day): string | null {
  return points.findLast((point) => point.day <= day)?.amount ?? null;
}

export const latest = (points: NetWorth['points']) => points.at(-1)?.amount ?? null;

/** What changed since the same day a month ago; null when nothing is known of that day. */
export function changeOfAMonth(points: NetWorth['points'], now: Day): string | null {
  const then = amountOn(points, addMonthsToDay(now, -1));
  const current = latest(points);
  return then === null || current === null ? null : subtract(current, then);
}

const accountsMax = 6;

export function chartOf(
  worth: NetWorth,
  now: Day,
  total: string,
  byAccount: boolean,
): LineChartData {
  const days = worth.points.map((point) => point.day);
  const lines: Line[] = byAccount
    ? worth.accounts.slice(0, accountsMax).map((account) => ({
        name: account.name,
        values: days.map((day) => amountOn(account.points, day)),
        tone: 'other',
      }))
    : [{ name: total, values: worth.points.map((point) => point.amount), tone: 'accent' }];
  const today = days.findLastIndex((day) => day <= now && day > addDays(now, -7));
  return { days, lines, today: today < 0 ? null : today };
}
