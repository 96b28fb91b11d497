import { json } from './answers';
import type { FakeTransaction } from './data';

export interface FakeLearning {
  on: boolean;
  since: string | null;
}

/** As if the newest of some merchants had been chosen by hand. */
export function learnedFrom(transactions: readonly FakeTransaction[], { on, since }: FakeLearning) {
  const byName = new Map(transactions.map((it) => [it.merchant.name, it]));
  const items = [...byName.values()].slice(0, since ? 0 : 8).map((it, at) => ({
    name: it.merchant.name,
    category: it.category,
    corrections: 8 - at,
    last: '2026-05-04T12:00:00Z',
  }));
  const corrections = items.reduce((sum, it) => sum + it.corrections, 0);
  return { on, since, corrections, items };
}

export function changedLearning(
  now: FakeLearning,
  method: string,
  body: Record<string, unknown>,
): { learning: FakeLearning; answer: Response } {
  const learning =
    method === 'DELETE'
      ? { ...now, since: '2026-05-04T12:00:00Z' }
      : { ...now, on: Boolean(body.on) };
  return {
    learning,
    answer: method === 'DELETE' ? new Response(null, { status: 204 }) : json(learning),
  };
}
