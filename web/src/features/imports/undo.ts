import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useI18n } from '../../lib/i18n';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import {
  importQuery,
  importsQuery,
  takeUndoBack,
  undoImport,
  type Import,
} from './imports.queries';

interface Wish {
  one: Import;
  /** Null lets the import count again. */
  keepEdited: boolean | null;
}

/** Takes an import back at once on the page; its rows go when the streams confirm. */
export function useUndoImport() {
  const { t } = useI18n();
  const say = useProblemText();
  const client = useQueryClient();

  const show = (next: Import) => {
    client.setQueryData(importQuery(next.importId).queryKey, next);
    client.setQueryData(importsQuery.queryKey, (was) =>
      was === undefined
        ? was
        : {
            items: was.items.map((each) =>
              each.importId === next.importId ? { ...next, preview: null } : each,
            ),
          },
    );
  };

  const mutation = useMutation({
    mutationFn: ({ one, keepEdited }: Wish) =>
      keepEdited === null ? takeUndoBack(one.importId) : undoImport(one.importId, keepEdited),
    onMutate: ({ one, keepEdited }: Wish) =>
      show({ ...one, state: keepEdited === null ? 'done' : 'undone', keepEdited }),
    onError: (error, { one }) => {
      show(one);
      toast({ text: say(error), tone: 'problem' });
    },
    onSuccess: (answer) => {
      show(answer);
      void client.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });

  return {
    isPending: mutation.isPending,
    undo: (one: Import, keepEdited: boolean) => {
      mutation.mutate({ one, keepEdited });
      toast({
        text: [
          t('undo.done', { file: one.fileName, count: one.rowsNew }),
          one.rowsEdited > 0 &&
            t(keepEdited ? 'undo.editedStay' : 'undo.editedGo', { count: one.rowsEdited }),
        ]
          .filter(Boolean)
          .join(' '),
        action: {
          label: t('undo.back'),
          run: () => mutation.mutate({ one: { ...one, state: 'undone' }, keepEdited: null }),
        },
      });
    },
    takeBack: (one: Import) => mutation.mutate({ one, keepEdited: null }),
  };
}
