import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';
import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { unsure } from './sureness';

const Similar = z.object({
  transactionId: z.string(),
  bookedOn: z.string(),
  amount: z.string(),
  currency: z.string(),
  description: z.string(),
  merchantName: maybe(z.string()),
  category: z.string(),
  probability: z.number(),
  categorySource: z.string(),
  score: z.number(),
});
export type Similar = z.output<typeof Similar>;

const Found = z.object({ items: z.array(Similar), count: z.number(), complete: z.boolean() });

/** As many as can be decided in one call. */
const correctedMax = 1000;

export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ['transactions', 'similar', id],
    queryFn: ({ signal }) =>
      getJson(`/v1/transactions/${id}/similar?limit=${correctedMax}`, Found, signal),
  });

/** Sources that know better than likeness does. */
const decided = ['override', 'rule', 'transfer'];

/** Those in another category, or in this one without being sure of it. */
export const toCorrect = (items: readonly Similar[], category: string) =>
  items.filter(
    (it) =>
      !decided.includes(it.categorySource) && (it.category !== category || it.probability < unsure),
  );

const decideAll = (ids: readonly string[], category: string | null) =>
  write('/v1/transactions/categories', {
    method: 'POST',
    body: category === null ? { ids } : { ids, category },
  });

const again = async (client: QueryClient) => {
  await client.invalidateQueries({ queryKey: ['review'] });
  await client.invalidateQueries({ queryKey: ['transactions'] });
};

interface Correction {
  ids: readonly string[];
  category: string;
}

/** Puts many into one category at once; Undo gives all of them back to the machine. */
export function useCorrectSimilar() {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const say = useProblemText();
  const client = useQueryClient();
  const onError = (error: unknown) => toast({ text: say(error), tone: 'problem' });
  const takeBack = useMutation({
    mutationFn: (ids: readonly string[]) => decideAll(ids, null),
    onSuccess: () => again(client),
    onError,
  });
  return useMutation({
    mutationFn: ({ ids, category }: Correction) => decideAll(ids, category),
    onSuccess: (_answer, { ids, category }) => {
      toast({
        text: t('similar.done', { count: ids.length, name: nameOf(category) }),
        action: { label: t('action.undo'), run: () => takeBack.mutate(ids) },
      });
      return again(client);
    },
    onError,
  });
}

/** After a change in a list, where there is no room: the offer comes in passing. */
export function useOfferSimilar() {
  const { t } = useI18n();
  const client = useQueryClient();
  const { mutate } = useCorrectSimilar();
  return async (id: string, category: string) => {
    const found = await client.query({ ...similarQuery(id), staleTime: 0 }).catch(() => null);
    const ids = toCorrect(found?.items ?? [], category).map((it) => it.transactionId);
    if (ids.length === 0) return;
    toast({
      text: t('similar.offer', { count: ids.length }),
      action: {
        label: t('similar.correct', { count: ids.length }),
        run: () => mutate({ ids, category }),
      },
    });
  };
}
