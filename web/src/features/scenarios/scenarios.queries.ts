import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';

const path = '/v1/scenarios';

const Change = z.object({
  kind: z.enum(['percent', 'amount', 'prices', 'interest']),
  of: maybe(z.enum(['income', 'spending', 'series', 'category'])),
  id: maybe(z.string()),
  percent: maybe(z.string()),
  amount: maybe(z.string()),
  everyMonths: maybe(z.number()),
  from: maybe(z.string()),
  until: maybe(z.string()),
});
export type Change = z.output<typeof Change>;

const Scenario = z.object({
  scenarioId: z.string(),
  name: z.string(),
  changes: z.array(Change),
});
export type Scenario = z.output<typeof Scenario>;

const Kept = z.object({
  items: z.array(Scenario),
  stressTests: z.array(z.object({ code: z.string(), changes: z.array(Change) })),
  months: z.array(z.string()),
  series: z.array(
    z.object({
      streamId: z.string(),
      counterparty: z.string(),
      category: z.string(),
      amount: z.string(),
    }),
  ),
});
export type Kept = z.output<typeof Kept>;

const Outcome = z.object({
  months: z.array(
    z.object({ month: z.string(), p10: z.string(), p50: z.string(), p90: z.string() }),
  ),
  belowZero: z.number(),
  belowZeroFrom: maybe(z.string()),
  lowestIn: z.string(),
  lowest: z.string(),
  difference: z.string(),
  goals: z.array(z.object({ id: z.string(), probability: z.number() })),
});
export type Outcome = z.output<typeof Outcome>;

const Comparison = z.object({
  currency: z.string(),
  onHand: z.string(),
  baseline: Outcome,
  scenarios: z.array(z.object({ name: z.string(), outcome: Outcome })),
  goals: z.array(z.object({ goalId: z.string(), name: z.string() })),
});
export type Comparison = z.output<typeof Comparison>;

/** What is put side by side; kept or not. */
export interface Draft {
  key: string;
  scenarioId: string | null;
  name: string;
  changes: readonly Change[];
}

const keptQuery = queryOptions({
  queryKey: ['scenarios'],
  queryFn: ({ signal }) => getJson(path, Kept, signal),
});

export const useKept = () => useQuery(keptQuery);

/** What becomes of the money; it rests on the forecast, and is asked again when that changes. */
export const useComparison = (drafts: readonly Draft[]) => {
  const scenarios = drafts.map(({ name, changes }) => ({ name: name || '-', changes }));
  return useQuery({
    queryKey: ['forecasts', 'scenarios', scenarios],
    queryFn: async ({ signal }) =>
      Comparison.parse(
        await write(`${path}/comparison`, { method: 'POST', body: { scenarios }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
};

export function useKeep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ scenarioId, name, changes }: Omit<Draft, 'key'>) =>
      Scenario.parse(
        await write(scenarioId === null ? path : `${path}/${scenarioId}`, {
          method: scenarioId === null ? 'POST' : 'PUT',
          body: { name, changes },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keptQuery.queryKey }),
  });
}

export function useForget() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (scenarioId: string) => write(`${path}/${scenarioId}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: keptQuery.queryKey }),
  });
}
