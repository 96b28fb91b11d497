import { useMemo, useState } from 'react';

import { useI18n } from '../../../lib/i18n';
import { PreviewPart } from '../preview/PreviewPart';
import { usePreview } from '../preview/usePreview';
import type { Action } from '../model/actions';
import type { Book } from '../model/book';
import { pointerOf } from '../model/changes';
import { missing } from '../model/complete';
import { bookWith, isComplete, type Draft } from '../model/draft';
import { faultsIn, placed } from '../model/faults';
import { useSaveRules } from '../rules.queries';
import { useRuleWords } from '../words';
import { ActionList } from './ActionList';
import { ConditionTree } from './ConditionTree';
import { EffectFields } from './EffectFields';
import { FaultTexts } from './FaultTexts';
import { HeadFields } from './HeadFields';
import { SaveBar } from './SaveBar';

interface RuleEditorProps {
  draft: Draft;
  book: Book;
  onChange: (draft: Draft) => void;
  onDone: () => void;
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** One rule: when it applies, what it does, and what that would change. */
export function RuleEditor({ draft, book, onChange, onDone }: RuleEditorProps) {
  const { t } = useI18n();
  const { nameFor } = useRuleWords();
  const save = useSaveRules();
  const [told, setTold] = useState(false);
  const complete = isComplete(draft);
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part, changed: true });
  const name = nameFor(draft.then);
  const groupName = t('rule.edit.ownGroup');
  const wanted = useMemo(
    () => bookWith(book, draft, name, groupName),
    [book, draft, groupName, name],
  );
  const preview = usePreview(complete ? wanted : null);
  const { when, then, rule } = draft;
  const pointer = pointerOf(wanted, rule.id);
  const faults = placed(
    [...faultsIn(preview.error), ...faultsIn(save.error)].filter(
      (it, at, all) => all.findIndex((other) => other.field === it.field) === at,
    ),
    pointer,
    when,
    then,
  );
  return (
    <div className="grid min-h-full grid-rows-[auto_1fr_auto] gap-x-10 gap-y-8 pt-2 lg:grid-cols-[minmax(0,1fr)_23rem] lg:grid-rows-[1fr_auto]">
      <div className="flex min-w-0 flex-col gap-6">
        <HeadFields draft={draft} book={book} suggested={name} onChange={set} />
        <section aria-label={t('rule.edit.when')}>
          <h3 className="mb-2 font-semibold">{t('rule.edit.when')}</h3>
          <ConditionTree
            root={when}
            faults={faults}
            missing={told ? missing(when) : none}
            onChange={(root) => set({ when: root })}
          />
        </section>
        <section aria-label={t('rule.edit.then')}>
          <h3 className="mb-2 font-semibold">{t('rule.edit.then')}</h3>
          <ActionList
            actions={then}
            faults={faults}
            told={told}
            onChange={(actions: Action[]) => set({ then: actions })}
          />
        </section>
        <EffectFields rule={rule} onChange={(part) => set({ rule: { ...rule, ...part } })} />
        <FaultTexts faults={faults.get('')} />
        {told && then.length === 0 && !complete && (
          <p role="alert" className="text-danger">
            {t('rule.edit.nothing')}
          </p>
        )}
      </div>
      <PreviewPart preview={preview} ruleId={rule.id} book={wanted} complete={complete} />
      <SaveBar
        book={wanted}
        ruleName={rule.name.trim() || name}
        complete={complete}
        changes={preview.isCurrent ? (preview.data?.changed ?? null) : null}
        save={save}
        onTold={() => setTold(true)}
        onDone={onDone}
      />
    </div>
  );
}
