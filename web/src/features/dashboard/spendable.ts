import { compare, isNegative } from '../../lib/decimal';
import type { Due, Until } from './spendable.queries';

/** Whether a bill or income is in the number: it moves money until the day that binds. */
const counts = ({ on, amount }: Due, { lowestOn }: Until) =>
  on < lowestOn || (on === lowestOn && isNegative(amount));

/** What makes the number, and what is due after the day that binds; each in the order of days. */
export function parts(until: Until): { before: Due[]; later: Due[] } {
  const sorted = [...until.due].sort(
    (a, b) => a.on.localeCompare(b.on) || compare(a.amount, b.amount),
  );
  return {
    before: sorted.filter((it) => counts(it, until)),
    later: sorted.filter((it) => !counts(it, until)),
  };
}
