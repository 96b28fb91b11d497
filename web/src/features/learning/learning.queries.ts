import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';

export const learningPath = '/v1/learning';

const Learned = z.object({
  name: z.string(),
  category: z.string(),
  corrections: z.number(),
  last: z.string(),
});
export type Learned = z.output<typeof Learned>;

const Learning = z.object({
  on: z.boolean(),
  since: maybe(z.string()),
  corrections: z.number(),
  items: z.array(Learned),
});

/** What was learned from the household's own choices. Changes with them. */
export const learningQuery = queryOptions({
  queryKey: ['transactions', 'learning'],
  queryFn: ({ signal }) => getJson(learningPath, Learning, signal),
});

function useChange<T>(change: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: learningQuery.queryKey }),
  });
}

export const useTurnLearning = () =>
  useChange((on: boolean) => write(learningPath, { method: 'PUT', body: { on } }));

export const useForgetLearned = () => useChange(() => write(learningPath, { method: 'DELETE' }));
