import { useId } from 'react';

import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { useProblemText } from '../../ui/States';
import { useAnswer, type Question } from './imports.queries';

interface FileQuestionProps {
  importId: string;
  question: Question;
}

/** Asks what the file does not tell, with one of its rows as each answer would read it. */
export function FileQuestion({ importId, question }: FileQuestionProps) {
  const { t, locale } = useI18n();
  const say = useProblemText();
  const answer = useAnswer(importId);
  const name = useId();
  const why = useId();
  const chosen = answer.isPending ? answer.variables : question.answer;
  const example = question.choices[0]?.row;
  return (
    <fieldset className="max-w-xl" aria-describedby={why}>
      <legend className="font-medium">{t('question.date-order')}</legend>
      {example && (
        <p className="mt-1 break-words text-muted">
          {t('question.row', { row: example.counterpartyName ?? example.description ?? '' })}
        </p>
      )}
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        {question.choices.map((each) => (
          <label
            key={each.answer}
            className="flex min-h-14 items-center gap-3 rounded-base border border-line px-4 py-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              className="size-5 shrink-0 accent-accent"
              checked={chosen === each.answer}
              onChange={() => answer.mutate(each.answer)}
            />
            <span className="min-w-0">
              <span className="block font-medium">
                {each.row
                  ? formatDay(each.row.bookedOn, locale, 'spoken')
                  : t(`question.${each.answer}`)}
              </span>
              {each.row && (
                <span className="block text-xs text-muted">{t(`question.${each.answer}`)}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {answer.isError && (
        <p role="alert" className="mt-2 text-danger">
          {say(answer.error)}
        </p>
      )}
      <p id={why} className={question.answer === null ? 'mt-2 text-xs text-faint' : 'sr-only'}>
        {t('question.why')}
      </p>
    </fieldset>
  );
}
