import { addDays, addMonths, dayOfMonth, lastDay, type Day } from '../../lib/dates';
import { primaryOf } from '../../lib/taxonomy';
import { isSpending, spentOf, sum, type FakeTransaction } from './data';

interface FakeBalance {
  accountId: string;
  name: string;
  openingBalance: string;
}

const stepDays = { day: 1, week: 7, month: 30 };

/** Adds up in cents as numbers: exact enough for a picture. */
export function netWorth(
  accounts: readonly FakeBalance[],
  all: readonly FakeTransaction[],
  search: URLSearchParams,
) {
  const from = search.get('from') ?? '2025-01-01';
  const to = search.get('to') ?? '2026-01-01';
  const step = stepDays[(search.get('interval') ?? 'day') as keyof typeof stepDays];
  const days: Day[] = [];
  for (let day = to; day >= from; day = addDays(day, -step)) days.unshift(day);
  const series = accounts.map((account) => {
    const own = all.filter((it) => it.accountId === account.accountId);
    const at = (day: Day) =>
      own.reduce(
        (cents, it) =>
          it.bookedOn <= day ? cents + Math.round(Number(it.baseAmount) * 100) : cents,
        Math.round(Number(account.openingBalance) * 100),
      );
    return {
      accountId: account.accountId,
      name: account.name,
      points: days.map((day) => ({ day, cents: at(day) })),
    };
  });
  const text = (cents: number) => (cents / 100).toFixed(2);
  return {
    currency: 'EUR',
    points:
      accounts.length === 0
        ? []
        : days.map((day, index) => ({
            day,
            amount: text(series.reduce((total, it) => total + (it.points[index]?.cents ?? 0), 0)),
          })),
    accounts: series.map((it) => ({
      ...it,
      points: it.points.map(({ day, cents }) => ({ day, amount: text(cents) })),
    })),
    missingRates: [] as string[],
  };
}

export function spending(all: readonly FakeTransaction[], search: URLSearchParams, now: Day) {
  const month = search.get('month') ?? now.slice(0, 7);
  const before = addMonths(month, -1);
  const of = (wanted: string) => all.filter((it) => it.bookedOn.startsWith(wanted));
  const [current, previous] = [of(month), of(before)];
  const categories = [
    ...new Set([...current, ...previous].filter(isSpending).map((it) => it.category)),
  ];
  const income = (rows: FakeTransaction[]) =>
    sum(rows.filter((it) => primaryOf(it.category) === 'INCOME').map((it) => it.baseAmount));
  const upTo = (rows: FakeTransaction[], day: number) =>
    spentOf(rows.filter((it) => dayOfMonth(it.bookedOn) <= day));
  const length = dayOfMonth(lastDay(month));
  return {
    month,
    currency: 'EUR',
    spent: spentOf(current),
    previousSpent: spentOf(previous),
    income: income(current),
    previousIncome: income(previous),
    categories: categories.map((category) => {
      const own = (rows: FakeTransaction[]) => rows.filter((it) => it.category === category);
      return {
        category,
        primary: primaryOf(category),
        spent: spentOf(own(current)),
        previousSpent: spentOf(own(previous)),
        transactions: own(current).length,
      };
    }),
    days: Array.from({ length }, (_, index) => ({
      day: `${month}-${String(index + 1).padStart(2, '0')}`,
      spent: upTo(current, index + 1),
      previousSpent: upTo(previous, index + 1),
    })),
  };
}
