import { queryOptions, useQuery } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe } from '../../lib/api';

const Due = z.object({
  billId: z.string(),
  counterparty: z.string(),
  on: z.string(),
  amount: z.string(),
});
export type Due = z.output<typeof Due>;

const Until = z.object({
  day: z.string(),
  income: maybe(Due),
  amount: z.string(),
  cautious: z.string(),
  lowestOn: z.string(),
  lowestBill: maybe(Due),
  goals: z.string(),
  due: z.array(Due),
});
export type Until = z.output<typeof Until>;

const SafeToSpend = z.object({
  currency: z.string(),
  balance: z.string(),
  meant: z.string(),
  untilIncome: maybe(Until),
  untilMonthEnd: Until,
  unpriced: z.array(z.string()),
});
export type SafeToSpend = z.output<typeof SafeToSpend>;

/** Below what moves on accounts, so that it is asked again when that does. */
export const useSafeToSpend = () =>
  useQuery(
    queryOptions({
      queryKey: ['accounts', 'safe-to-spend'],
      queryFn: ({ signal }) => getJson('/v1/safe-to-spend', SafeToSpend, signal),
    }),
  );
