import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useCategoryName } from '../../lib/categories';
import { formatInstant } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { CategoryMark } from '../../ui/CategoryMark';
import { Dialog } from '../../ui/Dialog';
import { DownloadButton } from '../../ui/DownloadButton';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton, useProblemText } from '../../ui/States';
import { Switch } from '../../ui/Switch';
import { toast } from '../../ui/Toaster';
import { useHousehold } from '../session/session.queries';
import {
  learningPath,
  learningQuery,
  useForgetLearned,
  useTurnLearning,
  type Learned,
} from './learning.queries';

/** Names shown until somebody asks for all. */
const shownFirst = 6;

/** What Pennyflow learned from people's own choices: to see, to take along, to forget. */
export function LearnedPart() {
  const { t } = useI18n();
  const learning = useQuery(learningQuery);
  const turn = useTurnLearning();
  const say = useProblemText();
  if (learning.isError)
    return <ErrorNote error={learning.error} onRetry={() => void learning.refetch()} />;
  if (!learning.data) return <Skeleton rows={2} className="h-12" />;
  const { on, corrections, items, since } = learning.data;
  return (
    <Section
      title={t('learn.title')}
      className="mt-12 max-w-3xl"
      actions={
        corrections > 0 && (
          <>
            <DownloadButton label={t('learn.export')} path={learningPath} name="learned.csv" />
            <ForgetButton corrections={corrections} />
          </>
        )
      }
    >
      <Switch
        label={t('learn.switch')}
        hint={t('learn.hint')}
        checked={on}
        onChange={(next) =>
          turn.mutate(next, {
            onError: (error) => toast({ text: say(error), tone: 'problem' }),
          })
        }
      />
      <Said on={on} corrections={corrections} since={since} />
      {items.length > 0 && <Names items={items} />}
    </Section>
  );
}

function Said({
  on,
  corrections,
  since,
}: {
  on: boolean;
  corrections: number;
  since: string | null;
}) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const reset = since && t('learn.since', { when: formatInstant(since, locale, timeZone) });
  const count =
    corrections === 0
      ? t('learn.none')
      : t(on ? 'learn.count' : 'learn.kept', { count: corrections });
  return <p className="mt-3 mb-2 text-muted">{[count, reset].filter(Boolean).join(' ')}</p>;
}

function Names({ items }: { items: readonly Learned[] }) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, shownFirst);
  return (
    <>
      <ul aria-label={t('learn.title')} className="border-t border-line">
        {shown.map((each) => (
          <li
            key={`${each.name}|${each.category}`}
            className="flex min-h-14 items-center gap-3 border-b border-line py-2"
          >
            <CategoryMark category={each.category} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium" title={each.name}>
                {each.name}
              </span>
              <span className="block truncate text-xs text-faint">{nameOf(each.category)}</span>
            </span>
            <span className="shrink-0 text-muted">
              {t('learn.times', { count: each.corrections })}
            </span>
          </li>
        ))}
      </ul>
      {!all && items.length > shownFirst && (
        <Button look="plain" className="mt-2" onClick={() => setAll(true)}>
          {t('learn.all', { count: items.length })}
        </Button>
      )}
    </>
  );
}

function ForgetButton({ corrections }: { corrections: number }) {
  const { t } = useI18n();
  const say = useProblemText();
  const forget = useForgetLearned();
  const [asking, setAsking] = useState(false);
  const forgetIt = () =>
    forget.mutate(undefined, {
      onSuccess: () => {
        setAsking(false);
        toast({ text: t('learn.forgotten') });
      },
      onError: (error) => toast({ text: say(error), tone: 'problem' }),
    });
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t('learn.forget')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('learn.forget')}>
        <p className="mb-4">{t('learn.ask', { count: corrections })}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setAsking(false)}>{t('action.cancel')}</Button>
          <Button look="primary" disabled={forget.isPending} onClick={forgetIt}>
            {t('learn.forgetNow')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
