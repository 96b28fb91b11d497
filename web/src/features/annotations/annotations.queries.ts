import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, write } from '../../lib/api';

const Tags = z.object({ items: z.array(z.object({ tag: z.string(), transactions: z.number() })) });

/** Tags in use, the most used first. */
export const tagsQuery = queryOptions({
  queryKey: ['transactions', 'tags'],
  queryFn: ({ signal }) => getJson('/v1/tags', Tags, signal),
  select: (tags) => tags.items.map((item) => item.tag),
});

export interface Part {
  category: string;
  amount: string;
}

const of = (id: string, what: string) => `/v1/transactions/${id}/${what}`;

export const putTags = (id: string, add: readonly string[], remove: readonly string[]) =>
  write(of(id, 'tags'), { method: 'PUT', body: { add, remove } });

export const putNote = (id: string, note: string) =>
  write(of(id, 'note'), { method: 'PUT', body: { note } });

export const putExclusion = (id: string, excluded: boolean) =>
  write(of(id, 'exclusion'), { method: excluded ? 'PUT' : 'DELETE' });

/** No parts make it whole. */
export const putSplit = (id: string, parts: readonly Part[]) =>
  parts.length === 0
    ? write(of(id, 'split'), { method: 'DELETE' })
    : write(of(id, 'split'), { method: 'PUT', body: { parts } });
