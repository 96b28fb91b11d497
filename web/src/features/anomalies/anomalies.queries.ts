import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { maybe, write } from '../../lib/api';

export const answers = ['expected', 'not-mine', 'one-off'] as const;
export type Answer = (typeof answers)[number];

/** Why a transaction deserves a look. What a kind has no figure for is null. */
export const Anomaly = z.object({
  kind: z.string(),
  score: z.number(),
  usualLow: maybe(z.string()),
  usualHigh: maybe(z.string()),
  usual: maybe(z.string()),
  basis: z.string(),
  basisName: z.string(),
  history: z.number().catch(0),
  reasons: z.array(z.string()).catch([]),
  payee: maybe(z.string()),
  place: maybe(z.string()),
  features: z.array(z.object({ name: z.string(), percent: z.number() })).catch([]),
  everyDays: maybe(z.number()),
  dueOn: maybe(z.string()),
  times: maybe(z.number()),
  withinDays: maybe(z.number()),
  monthSum: maybe(z.string()),
  said: maybe(z.enum(answers)),
});
export type Anomaly = z.infer<typeof Anomaly>;

interface Said {
  transactionId: string;
  /** Null takes back what was said. */
  said: Answer | null;
}

/** An answer to what was found odd. What is found changes a moment later. */
export function useAnswer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ transactionId, said }: Said) =>
      write(
        `/v1/anomalies/${transactionId}/answer`,
        said === null ? { method: 'DELETE' } : { method: 'POST', body: { said } },
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['transactions'] }),
  });
}
