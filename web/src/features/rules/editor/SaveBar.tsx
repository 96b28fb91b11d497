import { useEffect, useRef, useState } from 'react';

import { Problem } from '../../../lib/api';
import { useI18n } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { toast } from '../../../ui/Toaster';
import type { Book } from '../model/book';
import type { ApplyTo, useSaveRules } from '../rules.queries';
import { useRulesProblem, useTakeBack } from '../saving';

interface SaveBarProps {
  book: Book;
  ruleName: string;
  complete: boolean;
  /** How many past transactions would change; null while nobody knows. */
  changes: number | null;
  save: ReturnType<typeof useSaveRules>;
  /** Asked to save what is not complete. */
  onTold: () => void;
  onDone: () => void;
}

/** Saves a rule, and asks what it is to apply to. */
export function SaveBar({ book, ruleName, complete, changes, save, onTold, onDone }: SaveBarProps) {
  const { t } = useI18n();
  const say = useRulesProblem();
  const takeBack = useTakeBack();
  const [asking, setAsking] = useState(false);
  const run = (applyTo: ApplyTo) =>
    save.mutate(
      { book, applyTo },
      {
        onSuccess: ({ version }) => {
          onDone();
          toast({
            text: t(applyTo === 'all' ? 'rules.savedAll' : 'rules.saved', { name: ruleName }),
            action: { label: t('rules.takeBack'), run: () => takeBack.run(version) },
          });
        },
        onError: () => setAsking(false),
      },
    );
  const press = () => {
    if (!complete) onTold();
    else if (changes === 0) run('new');
    else setAsking(true);
  };
  const placed = save.error instanceof Problem && save.error.faults.length > 0;
  return (
    <div className="sticky -bottom-6 z-10 -mx-6 -mb-6 border-t border-line bg-raised px-6 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] lg:col-span-2">
      {save.isError && !placed && (
        <p role="alert" className="mb-2 text-danger">
          {say(save.error)}
        </p>
      )}
      {asking ? (
        <Question
          changes={changes}
          busy={save.isPending}
          onAnswer={run}
          onBack={() => setAsking(false)}
        />
      ) : (
        <div className="flex justify-end">
          <Button look="primary" disabled={save.isPending} onClick={press}>
            {t('action.save')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface QuestionProps {
  changes: number | null;
  busy: boolean;
  onAnswer: (applyTo: ApplyTo) => void;
  onBack: () => void;
}

/** New transactions, or past ones, too? */
function Question({ changes, busy, onAnswer, onBack }: QuestionProps) {
  const { t } = useI18n();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      role="group"
      aria-label={t('rules.ask')}
      className="flex flex-wrap items-center justify-end gap-2"
    >
      <p className="w-full font-medium sm:me-auto sm:w-auto">{t('rules.ask')}</p>
      <Button look="plain" onClick={onBack}>
        {t('rules.back')}
      </Button>
      <Button disabled={busy} onClick={() => onAnswer('all')}>
        {changes === null ? t('rules.askAllUnknown') : t('rules.askAll', { count: changes })}
      </Button>
      <Button ref={first} look="primary" disabled={busy} onClick={() => onAnswer('new')}>
        {t('rules.askNew')}
      </Button>
    </div>
  );
}
