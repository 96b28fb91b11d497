import { useQueryClient } from '@tanstack/react-query';

import { isProblem } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import type { Book } from './model/book';
import { rulesQuery, useRevertRules, useSaveRules } from './rules.queries';

/** What went wrong with the rules, for a person. */
export function useRulesProblem() {
  const { t } = useI18n();
  const say = useProblemText();
  return (error: unknown) =>
    isProblem(error, 'rules-changed') ? t('rules.changedElsewhere') : say(error);
}

/**
 * Takes back the last change, exactly. It may be asked for when the row or dialog of that change is
 * long gone, so what follows hangs on the answer and not on the page.
 */
export function useTakeBack() {
  const { t } = useI18n();
  const say = useRulesProblem();
  const revert = useRevertRules();
  const run = (version: number) => {
    revert.mutateAsync(version).then(
      () => toast({ text: t('rules.reverted') }),
      (error: unknown) => toast({ text: say(error), tone: 'problem' }),
    );
  };
  return { run, isPending: revert.isPending };
}

interface Change {
  book: Book;
  /** What to say once it is saved; without it nothing is said. */
  done?: string;
}

/** Shows a small change at once and saves it; what is said of it offers to take it back. */
export function useChangeRules() {
  const { t } = useI18n();
  const client = useQueryClient();
  const say = useRulesProblem();
  const save = useSaveRules();
  const takeBack = useTakeBack();
  return ({ book, done }: Change) => {
    client.setQueryData(rulesQuery.queryKey, (shown) => shown && { ...shown, book });
    // A promise, since the row of a deleted rule is no longer there to be called back.
    save.mutateAsync({ book, applyTo: 'new' }).then(
      ({ version }) => {
        const action = { label: t('action.undo'), run: () => takeBack.run(version) };
        if (done) toast({ text: done, action });
      },
      (error: unknown) => toast({ text: say(error), tone: 'problem' }),
    );
  };
}
