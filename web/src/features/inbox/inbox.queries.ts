import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, pageOf, query } from '../../lib/api';
import { maybeSentence } from '../../lib/sentence';

const Uncertain = z.object({
  transactionId: z.string(),
  accountId: z.string(),
  bookedOn: z.string(),
  amount: z.string(),
  currency: z.string(),
  description: z.string(),
  counterpartyName: maybe(z.string()),
  merchantId: maybe(z.string()),
  merchantName: maybe(z.string()),
  category: z.string(),
  probability: z.number(),
  /** What it would be if the person just agreed. */
  suggestion: maybe(z.string()),
  runnerUp: maybe(z.string()),
  categorySource: z.string(),
  reasons: z.array(z.string()).catch([]),
  reasonSentences: z.array(maybeSentence).catch([]),
});
export type Uncertain = z.output<typeof Uncertain>;

const Counts = z.object({ unknown: z.number(), unsure: z.number() });

export const nameOfUncertain = ({ merchantName, counterpartyName, description }: Uncertain) =>
  merchantName ?? counterpartyName ?? description;

export const inboxQuery = infiniteQueryOptions({
  queryKey: ['review', 'list'],
  queryFn: ({ pageParam, signal }) =>
    getJson(`/v1/review${query({ cursor: pageParam })}`, pageOf(Uncertain), signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
  select: (data) => data.pages.flatMap((page) => page.items),
});

export const inboxCountsQuery = queryOptions({
  queryKey: ['review', 'counts'],
  queryFn: ({ signal }) => getJson('/v1/review/counts', Counts, signal),
});

export const useInbox = () => useInfiniteQuery(inboxQuery);
export const useInboxCounts = () => useQuery(inboxCountsQuery);
