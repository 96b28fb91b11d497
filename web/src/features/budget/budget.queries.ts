import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';
import type { Month } from '../../lib/dates';
import { assignedAtOnce } from './model';

const path = '/v1/budgets';

/** Stands in place of a category: the envelope that every budget has. */
export const reserve = 'RESERVE';

export const surpluses = ['keep', 'pool', 'reset'] as const;
export const deficits = ['keep', 'pool', 'forgive'] as const;
export type Surplus = (typeof surpluses)[number];
export type Deficit = (typeof deficits)[number];

const Budget = z.object({
  budgetId: z.string(),
  version: z.number(),
  budget: z.object({ name: z.string(), currency: z.string(), first: z.string() }),
});
export type Budget = z.output<typeof Budget>;

const Line = z.object({
  category: z.string(),
  carried: z.string(),
  assigned: z.string(),
  activity: z.string(),
  available: z.string(),
  planned: maybe(z.string()),
  expected: z.string(),
  surplus: z.enum(surpluses).catch('keep'),
  deficit: z.enum(deficits).catch('keep'),
  templates: z.number().catch(0),
  goal: maybe(z.string()),
});
export type Line = z.output<typeof Line>;

const BudgetMonth = z.object({
  budgetId: z.string(),
  month: z.string(),
  from: z.string(),
  until: z.string(),
  today: maybe(z.string()),
  currency: z.string(),
  cash: z.string(),
  toAssign: z.string(),
  assigned: z.string(),
  available: z.string(),
  spent: z.string(),
  planned: z.boolean().catch(false),
  envelopes: z.array(Line),
});
export type BudgetMonth = z.output<typeof BudgetMonth>;

export const budgetsQuery = queryOptions({
  queryKey: ['budgets'],
  queryFn: ({ signal }) => getJson(path, z.object({ items: z.array(Budget) }), signal),
  select: (answer) => answer.items,
});

export const useBudgets = () => useQuery(budgetsQuery);

const monthPath = (budgetId: string, month: Month) => `${path}/${budgetId}/months/${month}`;

export const monthQuery = (budgetId: string, month: Month) =>
  queryOptions({
    queryKey: ['budgets', budgetId, month],
    queryFn: ({ signal }) => getJson(monthPath(budgetId, month), BudgetMonth, signal),
    placeholderData: keepPreviousData,
  });

export const useMonth = (budgetId: string, month: Month) => useQuery(monthQuery(budgetId, month));

/** Writes; the answer is the month as it is then. Other months rest on it and are asked anew. */
function useMonthChange<T>(
  { budgetId, month }: Pick<BudgetMonth, 'budgetId' | 'month'>,
  send: (change: T) => { method: 'PUT' | 'POST' | 'DELETE'; to: string; body?: unknown },
  atOnce?: (shown: BudgetMonth, change: T) => BudgetMonth,
) {
  const client = useQueryClient();
  const { queryKey } = monthQuery(budgetId, month);
  return useMutation({
    mutationFn: async (change: T) => {
      const { method, to, body } = send(change);
      return BudgetMonth.parse(await write(`${monthPath(budgetId, month)}${to}`, { method, body }));
    },
    onMutate: async (change: T) => {
      await client.cancelQueries({ queryKey });
      if (atOnce) client.setQueryData(queryKey, (shown) => shown && atOnce(shown, change));
    },
    onSuccess: (answer) => {
      client.setQueryData(queryKey, answer);
      const others = (query: { queryKey: readonly unknown[] }) => query.queryKey[2] !== month;
      void client.invalidateQueries({ queryKey: ['budgets', budgetId], predicate: others });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}

export interface Assignment {
  category: string;
  amount: string;
}

export const useAssign = (month: BudgetMonth) =>
  useMonthChange(
    month,
    ({ category, amount }: Assignment) => ({
      method: 'PUT',
      to: '/assigned',
      body: { amounts: { [category]: amount } },
    }),
    assignedAtOnce,
  );

/** Ends of a move; null is what is to be assigned. */
export interface Move {
  from: string | null;
  to: string | null;
  amount: string;
}

export const useMove = (month: BudgetMonth) =>
  useMonthChange(month, (body: Move) => ({ method: 'POST', to: '/moves', body }));

export const useFill = (month: BudgetMonth) =>
  useMonthChange(month, () => ({ method: 'POST', to: '/templates/apply', body: {} }));

export const useKeepPlan = (month: BudgetMonth) =>
  useMonthChange(month, () => ({ method: 'PUT', to: '/plan', body: {} }));

export interface EnvelopeWish {
  category: string;
  from: Month;
  surplus: Surplus;
  deficit: Deficit;
}

/** Opens an envelope, or governs it anew from a month on. */
export function usePutEnvelope(budgetId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ category, ...body }: EnvelopeWish) =>
      write(`${path}/${budgetId}/envelopes/${category}`, { method: 'PUT', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['budgets'] }),
  });
}

export function useCloseEnvelope(budgetId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ category, from }: Pick<EnvelopeWish, 'category' | 'from'>) =>
      write(`${path}/${budgetId}/envelopes/${category}?from=${from}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['budgets'] }),
  });
}

export function useAddBudget() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (budget: unknown) =>
      Budget.parse(await write(path, { method: 'POST', body: { budget } })),
    onSuccess: () => client.invalidateQueries({ queryKey: budgetsQuery.queryKey }),
  });
}
