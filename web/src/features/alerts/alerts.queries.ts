import { infiniteQueryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, pageOf, query } from '../../lib/api';

const Alert = z.object({
  alertId: z.string(),
  kind: z.string(),
  severity: z.enum(['info', 'warning', 'critical']).catch('info'),
  state: z.string(),
  accountId: maybe(z.string()),
  transactionId: maybe(z.string()),
  message: z.string(),
  amount: maybe(z.string()),
  currency: maybe(z.string()),
  usualLow: maybe(z.string()),
  usualHigh: maybe(z.string()),
  usual: maybe(z.string()),
  basis: maybe(z.string()),
  basisName: maybe(z.string()),
  history: maybe(z.number()),
  reasons: z.array(z.string()).catch([]),
  bookedOn: maybe(z.string()),
  raisedAt: z.string(),
});
export type Alert = z.infer<typeof Alert>;
export type AlertState = 'open' | 'resolved';

export const alertsQuery = (state: AlertState) =>
  infiniteQueryOptions({
    queryKey: ['alerts', state],
    queryFn: ({ pageParam, signal }) =>
      getJson(`/v1/alerts${query({ state, cursor: pageParam })}`, pageOf(Alert), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: (data) => data.pages.flatMap((page) => page.items),
  });

export const useAlerts = (state: AlertState) => useInfiniteQuery(alertsQuery(state));

const Unpriced = z.object({
  transactionId: z.string(),
  accountId: z.string(),
  bookedOn: z.string(),
  amount: z.string(),
  currency: z.string(),
  description: z.string(),
  reason: z.string(),
});
export type Unpriced = z.infer<typeof Unpriced>;

export const useUnpriced = () =>
  useQuery({
    queryKey: ['unpriced'],
    queryFn: ({ signal }) =>
      getJson('/v1/transactions/unpriced', z.object({ items: z.array(Unpriced) }), signal),
    select: (answer) => answer.items,
  });
