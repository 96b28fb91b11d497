import { addDays, type Day } from '../../lib/dates';
import type { FakeTransaction } from './data';

const side = (it: FakeTransaction) => ({
  ...it,
  merchantName: it.merchant.name,
  pending: it.pending,
});

export type FakePair = ReturnType<typeof pairsOf>[number];

/** Pairs that only a person can tell apart. */
export function pairsOf(all: readonly FakeTransaction[], now: Day) {
  const [edeka, trattoria] = [
    all.find((it) => it.merchant.name === 'Edeka'),
    all.find((it) => it.merchant.name !== 'Edeka' && it.category.includes('RESTAURANT')),
  ];
  if (!edeka || !trattoria) return [];
  const pair = (one: FakeTransaction, changes: Partial<FakeTransaction>, reasons: string[]) => ({
    one: side(one),
    other: side({ ...one, transactionId: `${one.transactionId.slice(0, -4)}ffff`, ...changes }),
    score: 0.74,
    reasons,
  });
  return [
    pair(edeka, { bookedOn: addDays(edeka.bookedOn, 1), description: 'EDEKA SAGT DANKE 0231' }, [
      'The same amount, one day apart',
      'The bank gave them different ids',
    ]),
    pair(
      trattoria,
      { pending: true, amount: '-48.0000', bookedOn: now, description: 'CARD HOLD TRATTORIA' },
      ['One was announced and never booked', 'The amounts differ by what a tip may be'],
    ),
  ];
}

/** What the first transaction of the list has to do with others. */
export const foundOf = (all: readonly FakeTransaction[], one: FakeTransaction) => {
  const other = all.find((it) => it.transactionId === one.transferId);
  return {
    transfer: other
      ? {
          transactionId: other.transactionId,
          side: side(other),
          score: 0.99,
          reasons: ['The same amount the other way, on the same day, on another of your accounts'],
        }
      : null,
    merged: one.mergedIds.map((transactionId) => ({
      transactionId,
      outcome: 'merged',
      score: 0.97,
      reasons: ['Announced two days before it was booked', 'The same amount at the same shop'],
    })),
  };
};
