import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, write } from '../../lib/api';

const SavedMapping = z.object({
  mappingId: z.string(),
  accountId: z.string(),
  header: z.array(z.string()),
  dateOrder: z.enum(['DMY', 'MDY', 'YMD']),
  numberFormat: z.enum(['POINT', 'COMMA']),
  usedAt: z.string(),
});
/** How files of an account with certain columns are read since a person said so. */
export type SavedMapping = z.output<typeof SavedMapping>;

/** Asked for again when an import starts or ends, as all that begins with its key. */
export const mappingsQuery = queryOptions({
  queryKey: ['imports', 'mappings'],
  queryFn: ({ signal }) =>
    getJson('/v1/mappings', z.object({ items: z.array(SavedMapping) }), signal),
  select: (answer) => answer.items,
});

export function useForget() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => write(`/v1/mappings/${id}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: mappingsQuery.queryKey }),
  });
}
