import type { Query, QueryClient } from '@tanstack/react-query';

import type { Hold } from '../../lib/events';
import { transactionQuery, type Transaction, type TransactionPages } from './transactions.queries';

/** A list scrolled further than this is not asked for again page by page at every change. */
const pagesMax = 3;

const isDeepList = (query: Query) =>
  query.queryKey[0] === 'transactions' &&
  query.queryKey[1] === 'list' &&
  ((query.state.data as TransactionPages | undefined)?.pages.length ?? 0) > pagesMax;

/** Set when a list that is scrolled far has newer rows above than it shows. */
export const changedSinceKey = ['held-list'];

/**
 * Someone who scrolled through thousands of rows keeps their place: the rows that changed are
 * replaced where they stand, and a note offers to show the newest.
 */
export const transactionsHold: Hold = {
  holds: isDeepList,
  instead: (client, change) => {
    const ids = change.ids.transaction;
    if (ids) void Promise.all(ids.map((id) => replace(client, id)));
    else client.setQueryData(changedSinceKey, Date.now());
  },
};

async function replace(client: QueryClient, id: string) {
  const lists = client.getQueriesData<TransactionPages>({ queryKey: ['transactions', 'list'] });
  const shown = lists.some(([, data]) => data && holdsRow(data, id));
  if (!shown) {
    client.setQueryData(changedSinceKey, Date.now());
    return;
  }
  const fresh = await client.query({ ...transactionQuery(id), staleTime: 0 });
  client.setQueriesData<TransactionPages>(
    { queryKey: ['transactions', 'list'] },
    (data) => data && withRow(data, fresh),
  );
}

const holdsRow = (data: TransactionPages, id: string) =>
  data.pages.some((page) => page.items.some((item) => item.transactionId === id));

const withRow = (data: TransactionPages, fresh: Transaction): TransactionPages => ({
  ...data,
  pages: data.pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.transactionId === fresh.transactionId ? fresh : item)),
  })),
});
