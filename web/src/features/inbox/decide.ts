import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { putCategory } from '../transactions/transactions.queries';
import { nameOfUncertain, type Uncertain } from './inbox.queries';

interface Decision {
  item: Uncertain;
  /** Null takes the decision back. */
  category: string | null;
}

/**
 * Decides on one of the inbox: it is gone from it at once, whatever the server still lists, and
 * comes back with Undo or when the server refuses. `last` is what was decided last.
 */
export function useInboxDecision() {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const say = useProblemText();
  const client = useQueryClient();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<{ transactionId: string; category: string } | null>(null);
  const hide = ({ transactionId }: Uncertain, hidden: boolean) =>
    setGone((was) => {
      const next = new Set(was);
      if (hidden) next.add(transactionId);
      else next.delete(transactionId);
      return next;
    });

  const mutation = useMutation({
    mutationFn: ({ item, category }: Decision) => putCategory(item.transactionId, category),
    onMutate: ({ item, category }: Decision) => {
      if (category !== null) hide(item, true);
    },
    onSuccess: async (_answer, { item, category }) => {
      setLast(category === null ? null : { transactionId: item.transactionId, category });
      await client.invalidateQueries({ queryKey: ['review'] });
      if (category === null) hide(item, false);
    },
    onError: (error, { item }) => {
      hide(item, false);
      toast({ text: say(error), tone: 'problem' });
    },
  });

  const decide = (item: Uncertain, category: string) => {
    mutation.mutate({ item, category });
    toast({
      text: t('recat.done', { what: nameOfUncertain(item), name: nameOf(category) }),
      action: {
        label: t('action.undo'),
        run: () => mutation.mutate({ item, category: null }),
      },
    });
  };
  return { gone, last, decide };
}
