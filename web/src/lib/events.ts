import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { z } from 'zod';

/** Which queries show which view of the server. The stream names views; nothing else is asked again. */
export const queriesOfView: Record<string, readonly QueryKey[]> = {
  transaction: [['transactions'], ['imports'], ['review']],
  unpriced_transaction: [['unpriced']],
  rejected_row: [['rejected']],
  import_batch: [['imports']],
  spending_daily: [['spending']],
  balance_daily: [['net-worth'], ['accounts']],
  anomaly: [['transactions']],
  alert: [['alerts']],
  bill: [['accounts', 'safe-to-spend'], ['bills']],
  recurring_stream: [['recurring']],
  transaction_match: [['matches']],
  budget_month: [['budgets']],
  forecast: [['forecasts']],
};

const Change = z.object({
  views: z.array(z.string()),
  ids: z.record(z.string(), z.array(z.string())).catch({}),
});
export type Change = z.infer<typeof Change>;

/** Waits this long for more changes before asking again, and this long between two askings. */
const quietMillis = 40;
const betweenMillis = 400;
const retryMillisMax = 30_000;

/** Several changes as one: an id list counts only where every change of that view had one. */
export function merge(changes: readonly Change[]): Change {
  const views = [...new Set(changes.flatMap((change) => change.views))];
  const named = views.filter((view) =>
    changes.every((change) => !change.views.includes(view) || change.ids[view] !== undefined),
  );
  const ids = named.map((view) => [view, changes.flatMap((change) => change.ids[view] ?? [])]);
  return { views, ids: Object.fromEntries(ids) as Record<string, string[]> };
}

export function keysOf(views: readonly string[]): QueryKey[] {
  const keys = views.flatMap((view) => queriesOfView[view] ?? []);
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

/** Queries that are too large to ask for again at every change, and what is done in place of it. */
export interface Hold {
  holds: (query: Query) => boolean;
  instead: (client: QueryClient, change: Change) => void;
}

/** Asks again for what shows the changed views, and for nothing else. */
export function refresh(client: QueryClient, change: Change, hold: Hold) {
  const held = new Set<string>();
  for (const queryKey of keysOf(change.views)) {
    const predicate = (query: Query) => {
      if (!hold.holds(query)) return true;
      held.add(query.queryHash);
      return false;
    };
    void client.invalidateQueries({ queryKey, predicate });
  }
  if (held.size > 0) hold.instead(client, change);
}

export interface LiveListener {
  hold: Hold;
  onState: (live: boolean) => void;
  onChange: (change: Change) => void;
}

/** One stream for the whole page; returns what ends it. */
export function listen(client: QueryClient, listener: LiveListener): () => void {
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let flush: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  let missed = false;
  let lastFlush = 0;
  let waiting: Change[] = [];

  const askAgain = () => {
    flush = undefined;
    lastFlush = Date.now();
    const change = merge(waiting);
    waiting = [];
    listener.onChange(change);
    refresh(client, change, listener.hold);
  };

  const reset = () => {
    waiting = [];
    void client.invalidateQueries();
  };

  const connect = () => {
    const opened = new EventSource('/v1/events');
    source = opened;
    opened.onopen = () => {
      attempts = 0;
      listener.onState(true);
      // A stream opened anew does not say what it missed; one that the browser resumed does.
      if (missed) reset();
      missed = false;
    };
    opened.addEventListener('change', (event: MessageEvent<string>) => {
      waiting.push(Change.parse(JSON.parse(event.data)));
      flush ??= setTimeout(askAgain, Math.max(quietMillis, lastFlush + betweenMillis - Date.now()));
    });
    opened.addEventListener('reset', reset);
    opened.onerror = () => {
      listener.onState(false);
      if (opened.readyState !== EventSource.CLOSED) return;
      missed = true;
      const backOff = Math.min(retryMillisMax, 1000 * 2 ** attempts++);
      retry = setTimeout(connect, backOff * (0.5 + Math.random() / 2));
    };
  };

  connect();
  return () => {
    source?.close();
    clearTimeout(retry);
    clearTimeout(flush);
  };
}
