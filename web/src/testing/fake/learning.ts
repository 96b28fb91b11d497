import { json } from './answers';
import type { FakeTransaction } from './data';

/** As if the newest of some merchants had been chosen by hand. */
export function createLearning() {
  let on = true;
  let since: string | null = null;

  const read = (transactions: readonly FakeTransaction[]) => {
    const byName = new Map(transactions.map((it) => [it.merchant.name, it]));
    const items = [...byName.values()].slice(0, since ? 0 : 8).map((it, at) => ({
      name: it.merchant.name,
      category: it.category,
      corrections: 8 - at,
      last: '2026-05-04T12:00:00Z',
    }));
    const corrections = items.reduce((sum, it) => sum + it.corrections, 0);
    return json({ on, since, corrections, items });
  };

  const change = (method: string, body: Record<string, unknown>) => {
    if (method === 'PUT') on = Boolean(body.on);
    else since = '2026-05-04T12:00:00Z';
    return new Response(null, { status: 204 });
  };

  return { read, change };
}
