import { add } from '../../lib/decimal';
import type { Statement } from './imports.queries';

/** What the balances of a statement prove; amounts as they are to be shown. */
export type Proof =
  | { kind: 'balanced'; opening: string; closing: string }
  | { kind: 'different'; opening: string; closing: string; made: string; difference: string }
  | { kind: 'unproven' };

export function proofOf({ proof, opening, closing, sum, difference }: Statement): Proof {
  if (opening === null || closing === null || proof === 'UNPROVEN') return { kind: 'unproven' };
  if (proof === 'BALANCED') return { kind: 'balanced', opening, closing };
  const made = add(opening, sum ?? '0');
  return { kind: 'different', opening, closing, made, difference: difference ?? '0' };
}
