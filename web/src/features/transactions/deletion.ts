import { useMutation, useQueryClient } from '@tanstack/react-query';

import { write } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import type { Transaction, TransactionPages } from './transactions.queries';

/** Deletes a transaction at once on the page; the stream confirms it, Undo brings it back. */
export function useDelete() {
  const { t } = useI18n();
  const say = useProblemText();
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: ['transactions'] });

  const takeBack = useMutation({
    mutationFn: (id: string) => write(`/v1/transactions/${id}/deletion`, { method: 'DELETE' }),
    onSettled: again,
  });

  const remove = useMutation({
    mutationFn: ({ id, importAgain }: { id: string; importAgain: boolean }) =>
      write(`/v1/transactions/${id}?importAgain=${String(importAgain)}`, { method: 'DELETE' }),
    onMutate: ({ id }) => {
      client.setQueriesData<TransactionPages>({ queryKey: ['transactions', 'list'] }, (was) =>
        was === undefined
          ? was
          : {
              ...was,
              pages: was.pages.map((page) => ({
                ...page,
                items: page.items.filter((each) => each.transactionId !== id),
              })),
            },
      );
    },
    onError: (error) => {
      toast({ text: say(error), tone: 'problem' });
      void again();
    },
  });

  return ({ transactionId: id }: Transaction, importAgain: boolean) => {
    remove.mutate({ id, importAgain });
    toast({
      text: t(importAgain ? 'delete.doneAgain' : 'delete.doneNever'),
      action: { label: t('action.undo'), run: () => takeBack.mutate(id) },
    });
  };
}
