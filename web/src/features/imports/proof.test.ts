import { describe, expect, it } from 'vitest';

import type { Statement } from './imports.queries';
import { proofOf } from './proof';

const statement: Statement = {
  account: null,
  currency: 'EUR',
  from: null,
  to: null,
  opening: '1000.00',
  closing: '790.00',
  entries: 34,
  proof: 'BALANCED',
  sum: '-210.00',
  difference: '0.00',
  brokenLine: null,
};

describe('the proof of a statement', () => {
  it('holds when opening and entries make the closing balance', () => {
    expect(proofOf(statement)).toEqual({
      kind: 'balanced',
      opening: '1000.00',
      closing: '790.00',
    });
  });

  it('says what the entries make when that is not the closing balance', () => {
    expect(
      proofOf({ ...statement, proof: 'DIFFERENT', sum: '-200.01', difference: '-9.99' }),
    ).toMatchObject({ kind: 'different', made: '799.99', difference: '-9.99' });
  });

  it('proves nothing without both balances', () => {
    expect(proofOf({ ...statement, opening: null, proof: 'UNPROVEN' }).kind).toBe('unproven');
  });
});
