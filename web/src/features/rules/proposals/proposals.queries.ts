import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, write } from '../../../lib/api';
import { Rule } from '../model/book';

const path = '/v1/rules/proposals';

const Proposal = z.object({
  name: z.string(),
  category: z.string(),
  corrections: z.number(),
  rule: Rule,
});
export type Proposal = z.output<typeof Proposal>;

/** Rules that would do what people keep doing by hand. Follows the choices, and the rules there are. */
export const proposalsQuery = (version: number | undefined) =>
  queryOptions({
    queryKey: ['transactions', 'proposals', version],
    queryFn: async ({ signal }) =>
      (await getJson(path, z.object({ items: z.array(Proposal) }), signal)).items,
    enabled: version !== undefined,
  });

/** Gone at once: what is not wanted is no more looked at. */
export function useRefuse() {
  const client = useQueryClient();
  const queryKey = ['transactions', 'proposals'];
  return useMutation({
    mutationFn: ({ name, category }: Proposal) =>
      write(`${path}/refusals`, { method: 'POST', body: { name, category } }),
    onMutate: (refused) => {
      client.setQueriesData<Proposal[]>({ queryKey }, (shown) =>
        shown?.filter((it) => it.name !== refused.name || it.category !== refused.category),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
