import { addDays, firstDay, lastDay, monthOf, type Day, type Month } from '../../lib/dates';
import { absolute, add, compare, isNegative } from '../../lib/decimal';
import type { Bill, Series } from './bills.queries';

/** A bill that is late stays on the list this long. */
const lateDays = 60;

/** The days whose bills a month shows. */
export const spanOf = (month: Month) => ({
  from: addDays(firstDay(month), -lateDays),
  to: lastDay(month),
});

export type GroupName = 'late' | 'soon' | 'later' | 'missed' | 'paid';

/** What is to be looked at first comes first. */
export function groups(bills: readonly Bill[], month: Month, now: Day) {
  const all: Record<GroupName, Bill[]> = { late: [], soon: [], later: [], missed: [], paid: [] };
  const soon = addDays(now, 7);
  for (const bill of bills) {
    const inMonth = monthOf(bill.dueOn) === month;
    if (bill.status === 'late' && (inMonth || month === monthOf(now))) all.late.push(bill);
    else if (!inMonth || bill.status === 'late') continue;
    else if (bill.status === 'paid' || bill.status === 'missed') all[bill.status].push(bill);
    else all[bill.dueOn <= soon ? 'soon' : 'later'].push(bill);
  }
  return all;
}

export interface Sum {
  currency: string;
  amount: string;
}

/** Sums of amounts, one for each currency, the largest first. */
export function sums(all: readonly Sum[]): Sum[] {
  const found = new Map<string, string>();
  for (const { currency, amount } of all)
    found.set(currency, add(found.get(currency) ?? '0.00', absolute(amount)));
  return [...found]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => compare(b.amount, a.amount));
}

/** What has still to move in a month, paid and received apart. */
export function open(bills: readonly Bill[], month: Month, now: Day) {
  const { late, soon, later } = groups(bills, month, now);
  const left = [...late, ...soon, ...later];
  return {
    pay: sums(left.filter(({ amount }) => isNegative(amount))),
    come: sums(left.filter(({ amount }) => !isNegative(amount))),
  };
}

/** Payments and income, each with the most of a year first, and what is over. */
export function kinds(series: readonly Series[]) {
  const byYear = [...series].sort((a, b) =>
    compare(absolute(b.yearlyAmount), absolute(a.yearlyAmount)),
  );
  const live = byYear.filter(({ status }) => status !== 'ended');
  return {
    payments: live.filter(({ yearlyAmount }) => isNegative(yearlyAmount)),
    income: live.filter(({ yearlyAmount }) => !isNegative(yearlyAmount)),
    ended: byYear.filter(({ status }) => status === 'ended'),
  };
}
