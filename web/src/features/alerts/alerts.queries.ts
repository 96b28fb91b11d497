import {
  infiniteQueryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, pageOf, query, write } from '../../lib/api';

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
export type AlertState = 'open' | 'snoozed' | 'acknowledged' | 'resolved';

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

interface Decision {
  alertId: string;
  /** Null takes back what was decided. */
  state: 'acknowledged' | 'snoozed' | null;
  until?: string;
}

/** A word about an alert. It leaves its list at once; the stream confirms. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ alertId, state, until }: Decision) =>
      write(
        `/v1/alerts/${alertId}/decision`,
        state === null
          ? { method: 'DELETE' }
          : { method: 'PUT', body: { state, ...(until ? { until } : {}) } },
      ),
    onMutate: ({ alertId }) => {
      for (const state of states) {
        client.setQueryData(
          alertsQuery(state).queryKey,
          (data) =>
            data && {
              ...data,
              pages: data.pages.map((page) => ({
                ...page,
                items: page.items.filter((it) => it.alertId !== alertId),
              })),
            },
        );
      }
    },
    onError: () => client.invalidateQueries({ queryKey: ['alerts'] }),
  });
}

const states: readonly AlertState[] = ['open', 'snoozed', 'acknowledged', 'resolved'];
