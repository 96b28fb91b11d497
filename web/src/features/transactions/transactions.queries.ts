import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, pageOf, write } from '../../lib/api';
import { maybeSentence } from '../../lib/sentence';
import { Anomaly } from '../anomalies/anomalies.queries';
import { writeFilters, type Filters } from './filters';

const Transaction = z.object({
  transactionId: z.string(),
  accountId: z.string(),
  source: z.string(),
  importId: maybe(z.string()),
  bookedOn: z.string(),
  valueOn: maybe(z.string()),
  amount: z.string(),
  currency: z.string(),
  baseAmount: z.string(),
  baseCurrency: z.string(),
  rate: z.string(),
  rateOn: maybe(z.string()),
  description: z.string(),
  counterpartyName: maybe(z.string()),
  counterpartyAccount: maybe(z.string()),
  mcc: maybe(z.string()),
  reference: maybe(z.string()),
  balanceAfter: maybe(z.string()),
  merchant: maybe(
    z.object({
      merchantId: maybe(z.string()),
      name: maybe(z.string()),
      match: z.string(),
      score: z.number(),
    }),
  ),
  category: z.string(),
  probability: z.number(),
  runnerUp: maybe(z.string()),
  categorySource: z.string(),
  reasons: z.array(z.string()).catch([]),
  reasonSentences: z.array(maybeSentence).catch([]),
  modelVersion: maybe(z.string()),
  transactionOn: maybe(z.string()),
  originalAmount: maybe(z.string()),
  originalCurrency: maybe(z.string()),
  pending: z.boolean().catch(false),
  transferId: maybe(z.string()),
  mergedIds: z.array(z.string()).catch([]),
  tags: z.array(z.string()).catch([]),
  note: maybe(z.string()),
  excluded: z.boolean().catch(false),
  splits: z
    .array(z.object({ category: z.string(), amount: z.string(), baseAmount: z.string() }))
    .catch([]),
  splitDifference: maybe(z.string()),
  anomaly: maybe(Anomaly),
});
export type Transaction = z.infer<typeof Transaction>;

const TransactionPage = pageOf(Transaction);
export type TransactionPage = z.output<typeof TransactionPage>;
export type TransactionPages = InfiniteData<TransactionPage, string | null>;

const Totals = z.object({
  count: z.number(),
  leftOut: z.number().catch(0),
  inflow: z.string(),
  outflow: z.string(),
  currency: z.string(),
});

/** A page large enough to scroll on without a wait, small enough to arrive at once. */
const pageRows = 200;

const listPath = (filters: Filters, cursor: string | null, limit: number) => {
  const search = writeFilters(filters);
  search.set('limit', String(limit));
  if (cursor) search.set('cursor', cursor);
  return `/v1/transactions?${search.toString()}`;
};

export const transactionsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['transactions', 'list', writeFilters(filters).toString()],
    queryFn: ({ pageParam, signal }) =>
      getJson(listPath(filters, pageParam, pageRows), TransactionPage, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const someTransactionsQuery = (filters: Filters, limit: number) =>
  queryOptions({
    queryKey: ['transactions', 'some', writeFilters(filters).toString(), limit],
    queryFn: ({ signal }) => getJson(listPath(filters, null, limit), TransactionPage, signal),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
  });

export const totalsQuery = (filters: Filters) => {
  const search = writeFilters(filters).toString();
  return queryOptions({
    queryKey: ['transactions', 'totals', search],
    queryFn: ({ signal }) =>
      getJson(`/v1/transactions/totals${search && `?${search}`}`, Totals, signal),
    placeholderData: keepPreviousData,
  });
};

export const transactionQuery = (id: string) =>
  queryOptions({
    queryKey: ['transactions', 'one', id],
    queryFn: ({ signal }) => getJson(`/v1/transactions/${id}`, Transaction, signal),
  });

/** What the page already knows of a transaction, so that its details open without a wait. */
export function knownTransaction(client: QueryClient, id: string): Transaction | undefined {
  const lists = client.getQueriesData<TransactionPages>({ queryKey: ['transactions', 'list'] });
  for (const [, data] of lists) {
    for (const page of data?.pages ?? []) {
      const found = page.items.find((item) => item.transactionId === id);
      if (found) return found;
    }
  }
  return undefined;
}

export interface NewTransaction {
  accountId: string;
  bookedOn: string;
  amount: string;
  currency: string;
  description: string;
  counterpartyName?: string;
}

export const useAddTransaction = () =>
  useMutation({
    mutationFn: (body: NewTransaction) => write('/v1/transactions', { method: 'POST', body }),
  });

/** `null` gives the choice back to the machine. */
export const putCategory = (id: string, category: string | null) =>
  category === null
    ? write(`/v1/transactions/${id}/category`, { method: 'DELETE' })
    : write(`/v1/transactions/${id}/category`, { method: 'PUT', body: { category } });
