import { add, compare, isZero, roughly } from '../../lib/decimal';
import { dayOfMonth, monthOf, type Day } from '../../lib/dates';
import type { LineChartData } from '../../ui/lineOption';
import type { Spending } from './summary.queries';

export interface Group {
  primary: string;
  spent: string;
  previousSpent: string;
  transactions: number;
}

/** Detailed categories summed to their primary one, the largest first. */
export function groups(categories: Spending['categories']): Group[] {
  const sums = new Map<string, Group>();
  for (const { primary, spent, previousSpent, transactions } of categories) {
    const sum = sums.get(primary) ?? { primary, spent: '0', previousSpent: '0', transactions: 0 };
    sums.set(primary, {
      primary,
      spent: add(sum.spent, spent),
      previousSpent: add(sum.previousSpent, previousSpent),
      transactions: sum.transactions + transactions,
    });
  }
  return [...sums.values()]
    .filter((group) => !isZero(group.spent) || !isZero(group.previousSpent))
    .sort((a, b) => compare(b.spent, a.spent));
}

export const largest = (all: readonly Group[]) =>
  Math.max(1, ...all.flatMap((group) => [roughly(group.spent), roughly(group.previousSpent)]));

/** How much is comparable: a running month against the same day of the one before. */
export function comparable(
  spending: Spending,
  now: Day,
): { spent: string; previous: string; soFar: boolean } {
  const running = spending.month === monthOf(now);
  const day = spending.days.findLast((it) => dayOfMonth(it.day) <= dayOfMonth(now));
  return running && day
    ? { spent: spending.spent, previous: day.previousSpent, soFar: true }
    : { spent: spending.spent, previous: spending.previousSpent, soFar: false };
}

interface Names {
  month: string;
  previous: string;
}

/** Both months day by day; the running one ends today. */
export function paceOf({ month, days }: Spending, now: Day, names: Names): LineChartData {
  const running = month === monthOf(now);
  const today = days.findIndex((it) => it.day === now);
  return {
    days: days.map((it) => it.day),
    lines: [
      {
        name: names.month,
        values: days.map((it) => (running && it.day > now ? null : it.spent)),
        tone: 'accent',
      },
      { name: names.previous, values: days.map((it) => it.previousSpent), tone: 'muted' },
    ],
    today: today < 0 ? null : today,
    fromZero: true,
  };
}
