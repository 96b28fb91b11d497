import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe } from '../../lib/api';

const Health = z.object({
  status: z.enum(['up', 'degraded', 'down']),
  parts: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      detail: maybe(z.string()),
      sinceMs: maybe(z.number()),
    }),
  ),
  deadLetters: z.array(z.object({ topic: z.string(), count: z.number() })),
  newestEventAt: maybe(z.string()),
});
export type Health = z.infer<typeof Health>;

export const useHealth = () =>
  useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => getJson('/v1/health', Health, signal),
    refetchInterval: 30_000,
  });
