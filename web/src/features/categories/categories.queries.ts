import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { write } from '../../lib/api';
import { categoriesQuery } from '../../lib/ownCategories';

export interface CategoryInput {
  name: string;
  parent: string;
  icon: string | null;
  colour: string | null;
  archived: boolean;
}

function useChange<T, R>(change: (input: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: categoriesQuery.queryKey }),
  });
}

const at = (category: string, what = '') => `/v1/categories/${category}${what}`;

/** Without a category, a new one is made. */
export const useSaveCategory = () =>
  useChange(({ category, ...body }: CategoryInput & { category: string | null }) =>
    category === null
      ? write('/v1/categories', { method: 'POST', body })
      : write(at(category), { method: 'PUT', body }),
  );

export const useHideCategory = () =>
  useChange(({ category, hidden }: { category: string; hidden: boolean }) =>
    write(at(category, '/hiding'), { method: hidden ? 'PUT' : 'DELETE' }),
  );

const Merged = z.object({ moved: z.number() });

/** Answers how many decisions moved. */
export const useMergeCategory = () =>
  useChange(async ({ category, into }: { category: string; into: string }) =>
    Merged.parse(await write(at(category, '/merge'), { method: 'POST', body: { into } })),
  );
