import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, pageOf, query } from '../../lib/api';

const Merchant = z.object({
  merchantId: z.string(),
  name: z.string(),
  match: z.string(),
  transactions: z.number(),
  outflow: z.string(),
  inflow: z.string(),
  firstOn: z.string(),
  lastOn: z.string(),
  /** The one most of its transactions have. */
  category: maybe(z.string()),
});
export type Merchant = z.output<typeof Merchant>;

const MerchantPage = pageOf(Merchant).extend({ currency: z.string() });

export const merchantsQuery = (text: string, from: string | null) =>
  infiniteQueryOptions({
    queryKey: ['transactions', 'merchants', text, from],
    queryFn: ({ pageParam, signal }) =>
      getJson(`/v1/merchants${query({ text, from, cursor: pageParam })}`, MerchantPage, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
