import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';
import type { Day } from '../../lib/dates';
import { cadences } from './bills.queries';

const path = '/v1/bills/own';

export type Cadence = (typeof cadences)[number];

const OwnBill = z.object({
  ownBillId: z.string(),
  streamId: z.string(),
  accountId: z.string(),
  name: z.string(),
  counterparty: maybe(z.string()),
  amount: z.string(),
  about: z.boolean(),
  currency: z.string(),
  cadence: z.enum(cadences),
  firstDueOn: z.string(),
  untilOn: maybe(z.string()),
});
export type OwnBill = z.output<typeof OwnBill>;

/** What a person says a bill is. */
export interface OwnBillInput {
  accountId: string;
  name: string;
  counterparty: string | null;
  /** Signed: what is paid is negative. */
  amount: string;
  about: boolean;
  currency: string;
  cadence: Cadence;
  firstDueOn: Day;
  untilOn: Day | null;
}

/** Below the series, so that it is asked again when those change. */
const ownKey = ['recurring', 'own'];

export const useOwnBills = () =>
  useQuery(
    queryOptions({
      queryKey: ownKey,
      queryFn: async ({ signal }) =>
        (await getJson(path, z.object({ items: z.array(OwnBill) }), signal)).items,
    }),
  );

function useChanging<T>(change: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ownKey }),
  });
}

/** A new one, or another state of one that is there. */
export const usePutOwnBill = () =>
  useChanging(({ ownBillId, body }: { ownBillId: string | null; body: OwnBillInput }) =>
    ownBillId === null
      ? write(path, { method: 'POST', body: { ...body } })
      : write(`${path}/${ownBillId}`, { method: 'PUT', body: { ...body } }),
  );

export const useDeleteOwnBill = () =>
  useChanging((ownBillId: string) => write(`${path}/${ownBillId}`, { method: 'DELETE' }));

/** The bill as it would be said again. */
export const inputOf = (bill: OwnBill): OwnBillInput => ({
  accountId: bill.accountId,
  name: bill.name,
  counterparty: bill.counterparty,
  amount: bill.amount,
  about: bill.about,
  currency: bill.currency,
  cadence: bill.cadence,
  firstDueOn: bill.firstDueOn,
  untilOn: bill.untilOn,
});
