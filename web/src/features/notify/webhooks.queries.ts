import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, query, write } from '../../lib/api';

const Endpoint = z.object({
  endpointId: z.string(),
  url: z.string(),
  description: z.string(),
  kinds: z.array(z.string()),
  state: z.enum(['active', 'paused', 'gone']).catch('paused'),
  formerUntil: maybe(z.string()),
  failures: z.number(),
  waiting: z.number(),
  dead: z.number(),
});
export type Endpoint = z.infer<typeof Endpoint>;

const WithSecret = z.object({ endpoint: Endpoint, secret: z.string() });

const Delivery = z.object({
  deliveryId: z.string(),
  number: z.number(),
  channel: z.enum(['webhook', 'email', 'push']).catch('webhook'),
  kind: z.string(),
  eventType: z.string(),
  state: z.enum(['waiting', 'delivered', 'dead', 'withdrawn']).catch('waiting'),
  attempts: z.number(),
  plannedAt: z.string(),
  attemptedAt: maybe(z.string()),
  dueAt: maybe(z.string()),
  answer: maybe(z.number()),
  reason: maybe(z.string()),
});
export type Delivery = z.infer<typeof Delivery>;

const endpointsQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: async ({ signal }) =>
    (await getJson('/v1/webhooks', z.object({ items: z.array(Endpoint) }), signal)).items,
});

export const useEndpoints = () => useQuery(endpointsQuery);

/** What was sent changes by itself while something is on its way. */
const lookAgainMillis = 3000;

const logQuery = queryOptions({
  queryKey: ['deliveries'],
  queryFn: async ({ signal }) =>
    (
      await getJson(
        `/v1/deliveries${query({ limit: 20 })}`,
        z.object({ items: z.array(Delivery) }),
        signal,
      )
    ).items,
  refetchInterval: ({ state }) =>
    state.data?.some((it) => it.state === 'waiting') ? lookAgainMillis : false,
});

export const useDeliveries = () => useQuery(logQuery);

export interface EndpointWish {
  url: string;
  description: string;
  kinds: string[];
  isPaused: boolean;
}

export function useEndpointChanges() {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: endpointsQuery.queryKey }),
      client.invalidateQueries({ queryKey: logQuery.queryKey }),
    ]);
  const add = useMutation({
    mutationFn: async (body: EndpointWish) =>
      WithSecret.parse(await write('/v1/webhooks', { method: 'POST', body })),
    onSettled,
  });
  const rotate = useMutation({
    mutationFn: async (id: string) =>
      WithSecret.parse(await write(`/v1/webhooks/${id}/secret`, { method: 'POST', body: {} })),
    onSettled,
  });
  const change = useMutation({
    mutationFn: ({ id, body }: { id: string; body: EndpointWish }) =>
      write(`/v1/webhooks/${id}`, { method: 'PUT', body }),
    onSettled,
  });
  const act = useMutation({
    mutationFn: ({ method, path }: { method: 'POST' | 'DELETE'; path: string }) =>
      write(path, method === 'POST' ? { method, body: {} } : { method }),
    onSettled,
  });
  return { add, rotate, change, act };
}
