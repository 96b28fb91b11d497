import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { answers, useAnswer, type Answer } from './anomalies.queries';

interface AnswersProps {
  transactionId: string;
  payee: string;
  said: Answer | null;
}

/** Three answers to what was found odd, or the one that was given and what it did. */
export function Answers({ transactionId, payee, said }: AnswersProps) {
  const { t } = useI18n();
  const answer = useAnswer();
  const problem = useProblemText();
  const say = (next: Answer | null) => {
    answer.mutate(
      { transactionId, said: next },
      { onError: (error) => toast({ text: problem(error), tone: 'problem' }) },
    );
  };
  // What was said here counts at once; the server confirms.
  const shown = answer.isPending || answer.isSuccess ? answer.variables.said : said;
  if (shown) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p role="status">{t(`odd.said.${shown}`, { name: payee })}</p>
        <Button look="plain" disabled={answer.isPending} onClick={() => say(null)}>
          {t('odd.takeBack')}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={t('odd.ask')}>
      <p className="mb-2 text-muted">{t('odd.ask')}</p>
      <div className="flex flex-wrap gap-2">
        {answers.map((it) => (
          <Button key={it} disabled={answer.isPending} onClick={() => say(it)}>
            {t(`odd.answer.${it}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
