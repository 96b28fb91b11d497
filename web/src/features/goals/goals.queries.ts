import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, query, write } from '../../lib/api';

const path = '/v1/goals';

export const states = ['active', 'paused', 'completed'] as const;
export type GoalState = (typeof states)[number];

const Goal = z.object({
  goalId: z.string(),
  name: z.string(),
  target: z.string(),
  currency: z.string(),
  by: maybe(z.string()),
  monthly: maybe(z.string()),
  state: z.enum(states),
  earmarks: z.array(z.object({ accountId: z.string(), amount: maybe(z.string()) })),
  saved: z.string(),
  missing: z.string(),
  needed: maybe(z.string()),
  expected: maybe(z.string()),
  rate: maybe(z.string()),
  reachedOn: maybe(z.string()),
  course: z.string(),
});
export type Goal = z.output<typeof Goal>;

/** What a person says a goal is. */
export interface GoalInput {
  name: string;
  target: string;
  by?: string;
  monthly?: string;
  state: GoalState;
  earmarks: { accountId: string; amount?: string }[];
}

/** Below what moves on accounts, so that it is asked again when that does. */
const goalsKey = ['accounts', 'goals'];

export const useGoals = () =>
  useQuery(
    queryOptions({
      queryKey: goalsKey,
      queryFn: async ({ signal }) =>
        (await getJson(path, z.object({ items: z.array(Goal) }), signal)).items,
    }),
  );

function useChanging<T>(change: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: goalsKey }),
  });
}

/** A new one, or another state of one that is there. */
export const usePutGoal = () =>
  useChanging(({ goalId, body }: { goalId: string | null; body: GoalInput }) =>
    goalId === null
      ? write(path, { method: 'POST', body })
      : write(`${path}/${goalId}`, { method: 'PUT', body }),
  );

export const useDeleteGoal = () =>
  useChanging((goalId: string) => write(`${path}/${goalId}`, { method: 'DELETE' }));

const WhatIf = z.object({
  monthly: z.string(),
  reachedOn: maybe(z.string()),
  monthsSooner: maybe(z.number()),
});

/** When it is reached with so much more a month; nothing is asked for nothing more. */
export const useWhatIf = (goal: Goal, more: number) =>
  useQuery({
    queryKey: [...goalsKey, goal.goalId, 'what-if', more],
    queryFn: ({ signal }) =>
      getJson(`${path}/${goal.goalId}/what-if${query({ more })}`, WhatIf, signal),
    enabled: more > 0,
    placeholderData: keepPreviousData,
  });

/** The goal as it would be said again. */
export const inputOf = (goal: Goal): GoalInput => ({
  name: goal.name,
  target: goal.target,
  state: goal.state,
  earmarks: goal.earmarks.map(({ accountId, amount }) => ({
    accountId,
    ...(amount !== null && { amount }),
  })),
  ...(goal.by !== null && { by: goal.by }),
  ...(goal.monthly !== null && { monthly: goal.monthly }),
});
