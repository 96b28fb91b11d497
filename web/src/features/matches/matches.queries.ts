import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, pageOf, query, write } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { maybeSentence } from '../../lib/sentence';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';

const Side = z.object({
  transactionId: z.string(),
  accountId: z.string(),
  source: z.string(),
  importId: maybe(z.string()),
  bookedOn: z.string(),
  valueOn: maybe(z.string()),
  amount: z.string(),
  currency: z.string(),
  description: z.string(),
  counterpartyName: maybe(z.string()),
  reference: maybe(z.string()),
  pending: z.boolean().catch(false),
  merchantName: maybe(z.string()),
});
export type Side = z.output<typeof Side>;

const reasoned = {
  score: z.number(),
  reasons: z.array(z.string()),
  /** Of each reason, for saying it in another language. */
  reasonSentences: z.array(maybeSentence).nullish(),
};

const Pair = z.object({ one: Side, other: Side, ...reasoned });
export type Pair = z.output<typeof Pair>;

const Found = z.object({
  transfer: maybe(z.object({ transactionId: z.string(), side: maybe(Side), ...reasoned })),
  merged: z.array(z.object({ transactionId: z.string(), outcome: z.string(), ...reasoned })),
});
export type Found = z.output<typeof Found>;

export const nameOfSide = (side: Side) =>
  side.merchantName ?? side.counterpartyName ?? side.description;

export const keyOf = (pair: Pair) => `${pair.one.transactionId} ${pair.other.transactionId}`;

export const reviewQuery = infiniteQueryOptions({
  queryKey: ['matches', 'review'],
  queryFn: ({ pageParam, signal }) =>
    getJson(`/v1/matches${query({ state: 'review', cursor: pageParam })}`, pageOf(Pair), signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
  select: (data) => data.pages.flatMap((page) => page.items),
});

export const useReview = () => useInfiniteQuery(reviewQuery);

export const foundQuery = (id: string) =>
  queryOptions({
    queryKey: ['matches', 'of', id],
    queryFn: ({ signal }) => getJson(`/v1/transactions/${id}/matches`, Found, signal),
  });

export interface Decision {
  one: string;
  other: string;
  kind: 'duplicate' | 'transfer';
  same: boolean;
}

const Decided = z.object({ decisionId: z.string() });

/** Says of two whether they belong together; the page goes on at once, and Undo takes it back. */
export function useDecide() {
  const { t } = useI18n();
  const say = useProblemText();
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: ['matches'] });

  const takeBack = useMutation({
    mutationFn: (decisionId: string) =>
      write(`/v1/matches/decisions/${decisionId}`, { method: 'DELETE' }),
    onSettled: again,
  });

  const decide = useMutation({
    mutationFn: async ({ decision }: { decision: Decision; said: string }) =>
      Decided.parse(await write('/v1/matches/decisions', { method: 'POST', body: decision })),
    onMutate: ({ decision: { one, other } }) => {
      client.setQueryData(reviewQuery.queryKey, (was) =>
        was === undefined
          ? was
          : {
              ...was,
              pages: was.pages.map((page) => ({
                ...page,
                items: page.items.filter((pair) => keyOf(pair) !== `${one} ${other}`),
              })),
            },
      );
    },
    onSuccess: ({ decisionId }, { said }) =>
      toast({
        text: said,
        action: { label: t('action.undo'), run: () => takeBack.mutate(decisionId) },
      }),
    onError: (error) => {
      toast({ text: say(error), tone: 'problem' });
      void again();
    },
  });

  return (decision: Decision, said: string) => decide.mutate({ decision, said });
}
