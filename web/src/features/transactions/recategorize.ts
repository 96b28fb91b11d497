import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { toast } from '../../ui/Toaster';
import { putCategory, type Transaction } from './transactions.queries';

/** A choice that was sent and is not yet back from the streams. */
export interface Pending {
  category: string;
  /** False when the choice was given back to the machine. */
  byPerson: boolean;
}

/** After this long we say that it takes a while; the choice itself is safe with the server. */
const patienceMillis = 10_000;

let pending: ReadonlyMap<string, Pending> = new Map();
const listeners = new Set<() => void>();

function put(id: string, choice: Pending | null) {
  const next = new Map(pending);
  if (choice) next.set(id, choice);
  else next.delete(id);
  pending = next;
  listeners.forEach((listener) => listener());
}

/** Whether what the server says is what was asked for. */
export const isConfirmed = (
  choice: Pending,
  said: Pick<Transaction, 'category' | 'categorySource'>,
) =>
  choice.byPerson
    ? said.categorySource === 'override' && said.category === choice.category
    : said.categorySource !== 'override';

/** The transaction as it will be: with the choice that is still under way laid over it. */
export function overlay<T extends Transaction>(transaction: T, choice: Pending | undefined): T {
  if (!choice || isConfirmed(choice, transaction)) return transaction;
  return choice.byPerson
    ? { ...transaction, category: choice.category, categorySource: 'override', probability: 1 }
    : { ...transaction, category: choice.category };
}

const usePending = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pending,
  );

export function useSettled(transaction: Transaction): {
  transaction: Transaction;
  saving: boolean;
} {
  const choice = usePending().get(transaction.transactionId);
  const confirmed = choice !== undefined && isConfirmed(choice, transaction);
  useEffect(() => {
    if (confirmed) put(transaction.transactionId, null);
  }, [confirmed, transaction.transactionId]);
  return { transaction: overlay(transaction, choice), saving: choice !== undefined && !confirmed };
}

/** What has to be known of a transaction to change its category. */
export type Choosable = Pick<
  Transaction,
  'transactionId' | 'category' | 'categorySource' | 'description'
> & { merchant: { name: string | null } | null };

interface Choice {
  transaction: Choosable;
  /** Null lets the machine choose again. */
  category: string | null;
  /** What to show until the streams answer, when it is not `category`. */
  until?: string;
}

/** Changes a category at once on the page; the stream confirms it, Undo takes it back. */
export function useRecategorize() {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ transaction, category }: Choice) =>
      putCategory(transaction.transactionId, category),
    onMutate: ({ transaction, category, until }: Choice) =>
      put(transaction.transactionId, {
        category: category ?? until ?? transaction.category,
        byPerson: category !== null,
      }),
    onError: (_error, { transaction }) => {
      put(transaction.transactionId, null);
      toast({ text: t('recat.failed'), tone: 'problem' });
    },
    onSuccess: (_answer, { transaction }) => watch(transaction.transactionId),
  });

  const watch = (id: string) => {
    const sent = pending.get(id);
    setTimeout(() => {
      if (!sent || pending.get(id) !== sent) return;
      put(id, null);
      void client.invalidateQueries({ queryKey: ['transactions'] });
      toast({ text: t('recat.slow') });
    }, patienceMillis);
  };

  return (transaction: Choosable, category: string | null) => {
    mutation.mutate({ transaction, category });
    const former = transaction.categorySource === 'override' ? transaction.category : null;
    toast({
      text: t('recat.done', {
        what: transaction.merchant?.name ?? transaction.description,
        name: category === null ? t('recat.machine') : nameOf(category),
      }),
      action: {
        label: t('action.undo'),
        run: () => mutation.mutate({ transaction, category: former, until: transaction.category }),
      },
    });
  };
}
