import { useI18n } from '../../../lib/i18n';
import type { Foreign } from '../model/tree';
import { useRuleWords } from '../words';
import { numberOf, useEditing, useFocusTurn, useNodeKeys } from './editing';
import { FaultTexts } from './FaultTexts';
import { NodeButtons } from './NodeButtons';

/** A condition that this page cannot change: in words, and kept. */
export function ForeignPart({ foreign }: { foreign: Foreign }) {
  const { t } = useI18n();
  const words = useRuleWords();
  const { root, faults } = useEditing();
  const keys = useNodeKeys(foreign.key);
  const place = useFocusTurn<HTMLDivElement>(foreign.key);
  return (
    // Keys come from the buttons inside.

    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={place}
      role="group"
      aria-label={t('rule.edit.condition', { count: numberOf(root, foreign.key) })}
      onKeyDown={keys}
      className="flex flex-wrap items-center gap-x-3"
    >
      <div className="min-w-0 flex-1">
        <p className="break-words">{words.tree(foreign)}</p>
        <p className="text-xs text-faint">{t('rule.edit.kept')}</p>
        <FaultTexts faults={faults.get(foreign.key)} />
      </div>
      <NodeButtons of={foreign.key} />
    </div>
  );
}
