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

/** With money moved to savings, both sides known, and the announcement of it merged into one. */
export function withTransfer(all: readonly FakeTransaction[], now: Day): FakeTransaction[] {
  const base = all[0];
  if (!base) return [];
  const ids = [
    '7a007a00-0000-4000-8000-0000000000f1',
    '7a007a00-0000-4000-8000-0000000000f2',
    '7a007a00-0000-4000-8000-0000000000f3',
  ] as const;
  const leg = (changes: Partial<FakeTransaction>): FakeTransaction => ({
    ...base,
    bookedOn: addDays(now, -1),
    valueOn: addDays(now, -1),
    currency: 'EUR',
    rate: '1.0000000000',
    rateOn: null,
    description: 'RAINY DAY FUND',
    categorySource: 'transfer',
    reasons: [],
    anomaly: null,
    ...changes,
  });
  const side = (amount: string) => ({ amount, baseAmount: amount });
  const out = leg({
    ...side('-200.0000'),
    transactionId: ids[0],
    accountId: base.accountId.replace(/.$/, '1'),
    category: 'TRANSFER_OUT_ACCOUNT_TRANSFER',
    transferId: ids[1],
    mergedIds: [ids[2]],
  });
  const into = leg({
    ...side('200.0000'),
    transactionId: ids[1],
    accountId: base.accountId.replace(/.$/, '2'),
    category: 'TRANSFER_IN_ACCOUNT_TRANSFER',
    transferId: ids[0],
  });
  for (const each of [out, into]) each.merchant = { ...each.merchant, name: 'Rainy day' };
  return [...all, out, into].sort((a, b) => b.bookedOn.localeCompare(a.bookedOn));
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
