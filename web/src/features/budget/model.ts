import { add, compare, isNegative, isZero, negate, roughly, subtract } from '../../lib/decimal';
import type { Month } from '../../lib/dates';
import type { Assignment, BudgetMonth, Line } from './budget.queries';

/** What a month could spend from an envelope. */
export const budgeted = (line: Line) => add(line.carried, line.assigned);

/** Positive when more was spent than came back. */
export const spent = (line: Line) => negate(line.activity);

export type Pace = 'over' | 'fast' | 'well' | 'spent' | 'none' | 'done';

export interface Progress {
  pace: Pace;
  /** What the pace is about: overspent, or spent before its time. */
  by: string;
  /** 0 to 1 of what the month could spend. */
  spentShare: number;
  /** Where spending would be if it was even; null when the month is not now. */
  paceShare: number | null;
}

/** How an envelope stands against the month. */
export function progressOf(line: Line, isNow: boolean): Progress {
  const whole = roughly(budgeted(line));
  const share = (part: string) => (whole > 0 ? Math.min(1, Math.max(0, roughly(part) / whole)) : 0);
  const bars = {
    spentShare: whole > 0 ? share(spent(line)) : isNegative(line.activity) ? 1 : 0,
    paceShare: isNow && whole > 0 ? share(line.expected) : null,
  };
  if (isNegative(line.available)) return { ...bars, pace: 'over', by: negate(line.available) };
  if (whole <= 0) return { ...bars, pace: 'none', by: '0' };
  // A bill that is paid on the first has not been spent too fast.
  if (isZero(line.available)) return { ...bars, pace: 'spent', by: '0' };
  const ahead = subtract(spent(line), line.expected);
  if (!isNow) return { ...bars, pace: 'done', by: '0' };
  return compare(ahead, '0') > 0
    ? { ...bars, pace: 'fast', by: ahead }
    : { ...bars, pace: 'well', by: '0' };
}

/** The month as the answer will have it, so that typing is felt at once. */
export function assignedAtOnce(month: BudgetMonth, { category, amount }: Assignment): BudgetMonth {
  const line = month.envelopes.find((it) => it.category === category);
  if (!line) return month;
  const more = subtract(amount, line.assigned);
  const changed = { ...line, assigned: amount, available: add(line.available, more) };
  return {
    ...month,
    toAssign: subtract(month.toAssign, more),
    assigned: add(month.assigned, more),
    available: add(month.available, more),
    envelopes: month.envelopes.map((it) => (it === line ? changed : it)),
  };
}

/** How much is moved unless somebody says otherwise: what the other end misses, or all there is. */
export function amountToMove(from: string, to: string | null): string {
  const there = isNegative(from) ? '0' : from;
  if (to === null || !isNegative(to)) return there;
  return compare(negate(to), there) < 0 || isZero(there) ? negate(to) : there;
}

/** Envelopes most people need, to begin with. */
export const usual = [
  'RENT_AND_UTILITIES_RENT',
  'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY',
  'RENT_AND_UTILITIES_INTERNET_AND_CABLE',
  'FOOD_AND_DRINK_GROCERIES',
  'FOOD_AND_DRINK_RESTAURANT',
  'TRANSPORTATION_PUBLIC_TRANSIT',
  'TRANSPORTATION_GAS',
  'ENTERTAINMENT_TV_AND_MOVIES',
  'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES',
  'MEDICAL_PHARMACIES_AND_SUPPLEMENTS',
];

export const newBudget = (name: string, currency: string, first: Month, accounts: string[]) => ({
  version: 1,
  name,
  currency,
  first,
  accounts,
  envelopes: usual.map((category) => ({
    category,
    policies: [{ from: first, surplus: 'keep', deficit: 'pool' }],
  })),
});
