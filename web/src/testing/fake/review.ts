import type { FakeTransaction } from './data';

const sure = 0.7;

/** The transaction after a person chose its category. */
export const chosen = (was: FakeTransaction, category: string): FakeTransaction => ({
  ...was,
  category,
  categorySource: 'override',
  probability: 1,
  runnerUp: null,
  reasons: ['You chose this on 24 November 2026'],
  reasonSentences: [{ code: 'reason-chosen', parameters: { day: '24 November 2026' } }],
});

/** Those nobody is sure of, the least certain first. */
export const uncertain = (all: readonly FakeTransaction[]) =>
  all
    .filter((it) => it.categorySource !== 'override' && it.probability < sure)
    .map((it) => ({
      ...it,
      merchantId: it.merchant.merchantId,
      merchantName: it.merchant.name,
      suggestion: it.categorySource === 'none' ? it.runnerUp : it.category,
      runnerUp: it.categorySource === 'none' ? null : it.runnerUp,
    }))
    .sort((a, b) => a.probability - b.probability);

export const uncertainCounts = (all: readonly FakeTransaction[]) => {
  const found = uncertain(all);
  const unknown = found.filter((it) => it.categorySource === 'none').length;
  return { unknown, unsure: found.length - unknown };
};

/** Those at the same merchant stand for those that are alike. */
export const similarTo = (all: readonly FakeTransaction[], one: FakeTransaction) => {
  const items = all
    .filter((it) => it !== one && it.merchant.name === one.merchant.name)
    .map((it) => ({ ...it, merchantName: it.merchant.name, score: 0.98 }));
  return { items, count: items.length, complete: true };
};
