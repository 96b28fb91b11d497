import { FlaskConical, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { isProblem } from '../../lib/api';
import { useI18n, type MessageKey } from '../../lib/i18n';
import { useDebounced } from '../../lib/useDebounced';
import { useAsTable } from '../../ui/AsTable';
import { Button, ButtonLink, IconButton } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { comparedMost, rangeOfAll } from './changes';
import { ScenarioCard } from './ScenarioCard';
import {
  useComparison,
  useForget,
  useKeep,
  useKept,
  type Draft,
  type Kept,
  type Scenario,
} from './scenarios.queries';

const restMillis = 200;

/** What becomes of the money when something changes: up to four side by side. */
export function ScenariosPart() {
  const { t } = useI18n();
  const kept = useKept();
  if (kept.isPending) return <Skeleton rows={4} className="h-24" />;
  if (kept.isError) return <ErrorNote error={kept.error} onRetry={() => void kept.refetch()} />;
  return kept.data.months.length === 0 ? (
    <Empty icon={FlaskConical} title={t('forecast.empty')} hint={t('forecast.emptyHint')}>
      <ButtonLink look="primary" to="/import">
        {t('forecast.import')}
      </ButtonLink>
    </Empty>
  ) : (
    <Builder kept={kept.data} />
  );
}

function Builder({ kept }: { kept: Kept }) {
  const { t } = useI18n();
  const problem = useProblemText();
  const keep = useKeep();
  const table = useAsTable();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const rested = useDebounced(drafts, restMillis);
  const comparison = useComparison(rested);
  const onError = (error: unknown) => toast({ text: problem(error), tone: 'problem' });
  const put = (draft: Draft) => setDrafts(drafts.map((it) => (it.key === draft.key ? draft : it)));
  const keepIt = (draft: Draft) =>
    keep.mutate(draft, {
      onSuccess: ({ scenarioId }) => {
        put({ ...draft, scenarioId });
        toast({ text: t('scenarios.kept', { name: draft.name }) });
      },
      onError,
    });
  const add = (draft: Omit<Draft, 'key'>) =>
    setDrafts([...drafts, { ...draft, key: crypto.randomUUID() }]);
  const answer = comparison.data;
  const outcomeOf = (key: string) => {
    const at = rested.findIndex((it) => it.key === key);
    return answer?.scenarios[at]?.outcome ?? null;
  };
  const range = answer
    ? rangeOfAll([answer.baseline, ...answer.scenarios.map(({ outcome }) => outcome)])
    : ([0, 1] as const);
  return (
    <>
      <Choice kept={kept} drafts={drafts} onAdd={add} />
      {comparison.isError && !isProblem(comparison.error, 'forecast-missing') && (
        <ErrorNote error={comparison.error} onRetry={() => void comparison.refetch()} />
      )}
      {drafts.length > 0 && answer && (
        <Section title={t('scenarios.sideBySide')} actions={table.button} className="mt-8">
          <div className="grid gap-4 md:grid-cols-2">
            {drafts.map((draft) => (
              <ScenarioCard
                key={draft.key}
                draft={draft}
                kept={kept}
                comparison={answer}
                outcome={outcomeOf(draft.key)}
                range={range}
                asTable={table.asTable}
                onChange={put}
                onRemove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
                onKeep={() => keepIt(draft)}
              />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

interface ChoiceProps {
  kept: Kept;
  drafts: readonly Draft[];
  onAdd: (draft: Omit<Draft, 'key'>) => void;
}

/** Ready-made ones, kept ones, and an empty one. */
function Choice({ kept, drafts, onAdd }: ChoiceProps) {
  const { t } = useI18n();
  const full = drafts.length >= comparedMost;
  const nameOf = (code: string) => t(`scenarios.test.${code}` as MessageKey & PlainKey);
  return (
    <Section title={t('scenarios.title')}>
      <p className="mb-3 max-w-2xl text-muted">{t('scenarios.hint')}</p>
      <div className="flex flex-wrap gap-2">
        {kept.stressTests.map(({ code, changes }) => (
          <Button
            key={code}
            disabled={full}
            onClick={() => onAdd({ scenarioId: null, name: nameOf(code), changes })}
          >
            {nameOf(code)}
          </Button>
        ))}
        <Button
          disabled={full}
          onClick={() => onAdd({ scenarioId: null, name: t('scenarios.own'), changes: [] })}
        >
          <Plus aria-hidden className="size-4" /> {t('scenarios.own')}
        </Button>
      </div>
      {full && <p className="mt-2 text-muted">{t('scenarios.full')}</p>}
      {kept.items.length > 0 && (
        <>
          <h3 className="mt-5 font-medium">{t('scenarios.keptOnes')}</h3>
          <ul className="mt-1 max-w-xl border-t border-line">
            {kept.items.map((scenario) => (
              <KeptOne
                key={scenario.scenarioId}
                scenario={scenario}
                disabled={full || drafts.some((it) => it.scenarioId === scenario.scenarioId)}
                onOpen={() => onAdd(scenario)}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type PlainKey = 'scenarios.test.inflation';

interface KeptOneProps {
  scenario: Scenario;
  disabled: boolean;
  onOpen: () => void;
}

function KeptOne({ scenario, disabled, onOpen }: KeptOneProps) {
  const { t } = useI18n();
  const problem = useProblemText();
  const forget = useForget();
  const keep = useKeep();
  const onError = (error: unknown) => toast({ text: problem(error), tone: 'problem' });
  const back = {
    label: t('action.undo'),
    run: () => keep.mutate({ ...scenario, scenarioId: null }),
  };
  return (
    <li className="flex items-center justify-between gap-2 border-b border-line">
      <button
        type="button"
        disabled={disabled}
        onClick={onOpen}
        className="min-h-11 flex-1 text-start text-accent disabled:text-muted"
      >
        {scenario.name}
      </button>
      <IconButton
        label={t('scenarios.forget', { name: scenario.name })}
        onClick={() =>
          forget.mutate(scenario.scenarioId, {
            onSuccess: () =>
              toast({ text: t('scenarios.forgotten', { name: scenario.name }), action: back }),
            onError,
          })
        }
      >
        <Trash2 aria-hidden className="size-4" />
      </IconButton>
    </li>
  );
}
