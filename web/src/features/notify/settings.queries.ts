import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';

const path = '/v1/alert-settings';

const Kind = z.object({
  kind: z.string(),
  channels: z.array(z.string()),
  digest: z.boolean(),
  disturbs: z.boolean(),
  threshold: maybe(z.string()),
  currency: maybe(z.string()),
});
export type KindSettings = z.infer<typeof Kind>;

const Settings = z.object({
  version: z.number(),
  language: z.enum(['en', 'de']),
  timeZone: z.string(),
  quietFrom: maybe(z.string()),
  quietUntil: maybe(z.string()),
  digestAt: z.string(),
  digestOn: z.string(),
  email: z.boolean(),
  push: z.boolean(),
  kinds: z.array(Kind),
  address: z.string(),
  emailReady: z.boolean(),
  pushKey: maybe(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export const settingsQuery = queryOptions({
  queryKey: ['alert-settings'],
  queryFn: ({ signal }) => getJson(path, Settings, signal),
});

export const useSettings = () => useQuery(settingsQuery);

export type Change = (settings: Settings) => Settings;

/** What the API takes back of what it shows. */
const Wish = Settings.omit({ address: true, emailReady: true, pushKey: true });

/**
 * Changes are shown at once and kept one after the other, each on the version that the one before
 * it left. After a refusal we look again.
 */
export function useChangeSettings() {
  const client = useQueryClient();
  const { queryKey } = settingsQuery;
  return useMutation({
    scope: { id: 'alert-settings' },
    mutationFn: async (change: Change) => {
      const now = client.getQueryData(queryKey);
      if (!now) return;
      const answer = await write(path, { method: 'PUT', body: Wish.parse(change(now)) });
      client.setQueryData(queryKey, Settings.parse(answer));
    },
    onMutate: (change) => {
      client.setQueryData(queryKey, (now) => now && change(now));
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}

const Device = z.object({ subscriptionId: z.string(), device: z.string(), endpoint: z.string() });
export type Device = z.infer<typeof Device>;

const devicesQuery = queryOptions({
  queryKey: ['push-devices'],
  queryFn: async ({ signal }) =>
    (await getJson('/v1/push/subscriptions', z.object({ items: z.array(Device) }), signal)).items,
});

export const useDevices = () => useQuery(devicesQuery);

export interface NewDevice {
  endpoint: string;
  p256dh: string;
  auth: string;
  device: string;
}

export function useDeviceChanges() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: devicesQuery.queryKey });
  const add = useMutation({
    mutationFn: async (device: Promise<NewDevice>) =>
      write('/v1/push/subscriptions', { method: 'POST', body: await device }),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (id: string) => write(`/v1/push/subscriptions/${id}`, { method: 'DELETE' }),
    onSettled,
  });
  return { add, remove };
}

export const useUnsubscribe = () =>
  useMutation({
    mutationFn: (token: string) =>
      write(`/v1/alerts/unsubscription?token=${encodeURIComponent(token)}`, { method: 'POST' }),
  });
