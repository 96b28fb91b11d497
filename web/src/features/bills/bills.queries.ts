import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, query, write } from '../../lib/api';
import type { Day } from '../../lib/dates';
import { maybeSentence } from '../../lib/sentence';

const path = '/v1/recurring';
const verdicts = `${path}/verdicts`;

export const cadences = [
  'weekly',
  'biweekly',
  'four_weekly',
  'semimonthly',
  'monthly',
  'bimonthly',
  'quarterly',
  'semiannual',
  'annual',
] as const;

const PriceChange = z.object({
  transactionId: z.string(),
  effectiveOn: z.string(),
  oldAmount: z.string(),
  newAmount: z.string(),
  yearlyCost: z.string(),
});
export type PriceChange = z.output<typeof PriceChange>;

const Series = z.object({
  streamId: z.string(),
  accountId: z.string(),
  counterparty: z.string(),
  category: z.string(),
  currency: z.string(),
  cadence: z.enum(cadences).catch('monthly'),
  rhythm: z.string(),
  status: z.string(),
  reason: z.string(),
  confidence: z.number(),
  evidence: z.array(z.string()),
  memberCount: z.number(),
  lastOn: z.string(),
  lastAmount: z.string(),
  metered: z.boolean(),
  nextOn: maybe(z.string()),
  nextAmount: z.string(),
  nextAmountLeast: z.string(),
  nextAmountMost: z.string(),
  yearlyAmount: z.string(),
  priceChanges: z.array(PriceChange),
  origin: z.enum(['found', 'stated']).catch('found'),
  rhythmSentence: maybeSentence,
  reasonSentence: maybeSentence,
  evidenceSentences: z.array(maybeSentence).catch([]),
});
export type Series = z.output<typeof Series>;

const Member = z.object({
  transactionId: z.string(),
  bookedOn: z.string(),
  amount: z.string(),
  description: z.string(),
});
export type Member = z.output<typeof Member>;

const Bill = z.object({
  billId: z.string(),
  streamId: z.string(),
  accountId: z.string(),
  counterparty: z.string(),
  status: z.enum(['upcoming', 'due', 'late', 'missed', 'paid']).catch('upcoming'),
  dueOn: z.string(),
  amount: z.string(),
  amountLeast: z.string(),
  amountMost: z.string(),
  currency: z.string(),
  transactionId: maybe(z.string()),
  paidOn: maybe(z.string()),
});
export type Bill = z.output<typeof Bill>;

const Verdict = z.object({
  verdictId: z.string(),
  kind: z.enum(['none', 'one', 'apart', 'cancelled', 'amount', 'series']),
  counterparty: z.string(),
  fromOn: maybe(z.string()),
  amount: maybe(z.string()),
  currency: z.string(),
});
export type Verdict = z.output<typeof Verdict>;

/** What a person says of a series. */
export interface Saying {
  kind: Verdict['kind'];
  streamIds: readonly string[];
  transactionIds: readonly string[];
  fromOn: Day | null;
  amount: string | null;
}

export const useSeries = () =>
  useQuery(
    queryOptions({
      queryKey: ['recurring'],
      queryFn: async ({ signal }) =>
        (await getJson(path, z.object({ items: z.array(Series) }), signal)).items,
    }),
  );

export const useMembers = (streamId: string) =>
  useQuery(
    queryOptions({
      queryKey: ['recurring', streamId],
      queryFn: async ({ signal }) =>
        (await getJson(`${path}/${streamId}`, z.object({ members: z.array(Member) }), signal))
          .members,
    }),
  );

export const useBills = (from: Day, to: Day) =>
  useQuery(
    queryOptions({
      queryKey: ['bills', from, to],
      queryFn: async ({ signal }) =>
        (
          await getJson(
            `/v1/bills${query({ from, to })}`,
            z.object({ items: z.array(Bill) }),
            signal,
          )
        ).items,
    }),
  );

const saidKey = ['recurring-said'];

export const useSaid = () =>
  useQuery(
    queryOptions({
      queryKey: saidKey,
      queryFn: async ({ signal }) =>
        (await getJson(verdicts, z.object({ items: z.array(Verdict) }), signal)).items,
    }),
  );

function useSaying<T>(change: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: saidKey }),
  });
}

export const useSay = () =>
  useSaying((body: Saying) => write(verdicts, { method: 'POST', body: { ...body } }));

export const useTakeBack = () =>
  useSaying((verdictId: string) => write(`${verdicts}/${verdictId}`, { method: 'DELETE' }));

const calendarPath = '/v1/bills/calendar';
const calendarKey = ['bills-calendar'];

export const useCalendar = () =>
  useQuery(
    queryOptions({
      queryKey: calendarKey,
      queryFn: ({ signal }) => getJson(calendarPath, z.object({ exists: z.boolean() }), signal),
    }),
  );

/** Makes a new address and gives its path, or ends the one there is. */
export function useChangeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (method: 'POST' | 'DELETE') => {
      const answer = await write(calendarPath, { method });
      return method === 'POST' ? z.object({ path: z.string() }).parse(answer).path : null;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: calendarKey }),
  });
}
