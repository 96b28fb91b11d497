import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';

export const kinds = ['checking', 'savings', 'card', 'cash', 'investment', 'loan'] as const;
export type Kind = (typeof kinds)[number];

const Account = z.object({
  accountId: z.string(),
  name: z.string(),
  kind: z.enum(kinds),
  currency: z.string(),
  /** The end of its number, when that is known. */
  maskedNumber: maybe(z.string()),
  openingBalance: z.string(),
  balance: z.string(),
  balanceOn: maybe(z.string()),
  baseBalance: maybe(z.string()),
  baseCurrency: z.string(),
  transactions: z.number(),
  closed: z.boolean(),
});
export type Account = z.infer<typeof Account>;

export interface AccountInput {
  name: string;
  kind: Kind;
  currency: string;
  openingBalance: string;
  /** Left out: as it was. Blank: forgotten. */
  number?: string;
}

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => getJson('/v1/accounts', z.object({ items: z.array(Account) }), signal),
  select: (answer) => answer.items,
});

export const useAccounts = () => useQuery(accountsQuery);

/** Names by id, for lists that show many accounts. */
export function useAccountNames(): ReadonlyMap<string, string> {
  const accounts = useAccounts();
  return new Map(accounts.data?.map((account) => [account.accountId, account.name]));
}

export function useAddAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: AccountInput) =>
      Account.parse(await write('/v1/accounts', { method: 'POST', body })),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
}

export function useChangeAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({
      accountId,
      name,
      kind,
      openingBalance,
      closed,
      number,
    }: Account & { number?: string }) =>
      Account.parse(
        await write(`/v1/accounts/${accountId}`, {
          method: 'PUT',
          body: { name, kind, openingBalance, closed, ...(number !== undefined && { number }) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
}
