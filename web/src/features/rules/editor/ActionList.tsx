import { Plus, Trash2 } from 'lucide-react';

import { useI18n } from '../../../lib/i18n';
import { Button, IconButton } from '../../../ui/Button';
import { SelectField, TextArea, TextField } from '../../../ui/Field';
import {
  actionKinds,
  isCompleteAction,
  newAction,
  valueOf,
  withKind,
  withValue,
  type Action,
  type ActionKind,
} from '../model/actions';
import { textOf, valuesOf } from '../model/complete';
import type { FaultsByKey } from '../model/faults';
import { useRuleWords } from '../words';
import { CategorySelect } from './choices';
import { Chips } from './Chips';
import { FaultTexts } from './FaultTexts';

interface ActionListProps {
  actions: readonly Action[];
  onChange: (actions: Action[]) => void;
  faults: FaultsByKey;
  /** Whether a person was told to fill in what is blank. */
  told: boolean;
}

/** What a rule does. */
export function ActionList({ actions, onChange, faults, told }: ActionListProps) {
  const { t } = useI18n();
  const replace = (next: Action) =>
    onChange(actions.map((it) => (it.key === next.key ? next : it)));
  const unused = actionKinds.find((kind) => actions.every((it) => it.kind !== kind));
  return (
    <div className="border-s-2 border-accent/40 ps-3 sm:ps-4">
      <ul>
        {actions.map((action, at) => (
          <li key={action.key} className="border-b border-line py-3">
            <div
              role="group"
              aria-label={t('rule.edit.action', { count: at + 1 })}
              className="flex items-start gap-2"
            >
              <div className="min-w-0 flex-1">
                <ActionFields action={action} onChange={replace} told={told} />
                <FaultTexts faults={faults.get(action.key)} />
              </div>
              <IconButton
                label={t('rule.edit.removeAction', { count: at + 1 })}
                onClick={() => onChange(actions.filter((it) => it !== action))}
              >
                <Trash2 aria-hidden className="size-4" />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
      <Button
        look="plain"
        className="-ms-3"
        onClick={() => onChange([...actions, newAction(unused)])}
      >
        <Plus aria-hidden className="size-4" />
        {t('rule.edit.addAction')}
      </Button>
    </div>
  );
}

interface ActionFieldsProps {
  action: Action;
  onChange: (action: Action) => void;
  told: boolean;
}

function ActionFields({ action, onChange, told }: ActionFieldsProps) {
  const { t } = useI18n();
  const words = useRuleWords();
  const { kind } = action;
  if (kind === null)
    return (
      <>
        <p className="break-words">{words.action(action)}</p>
        <p className="text-xs text-faint">{t('rule.edit.kept')}</p>
      </>
    );
  return (
    <div className="grid items-start gap-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <SelectField
        label={t('rule.edit.field')}
        hideLabel
        value={kind}
        onChange={(event) => onChange(withKind(action, event.target.value as ActionKind))}
      >
        {actionKinds.map((it) => (
          <option key={it} value={it}>
            {t(`rule.act.${it}`)}
          </option>
        ))}
      </SelectField>
      <ActionValue
        kind={kind}
        value={valueOf(action)}
        error={told && !isCompleteAction(action) ? t('rule.edit.missing.value') : undefined}
        onChange={(value) => onChange(withValue(action, value))}
      />
    </div>
  );
}

interface ActionValueProps {
  kind: ActionKind;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

function ActionValue({ kind, value, error, onChange }: ActionValueProps) {
  const { t } = useI18n();
  const shared = { label: t('rule.edit.value'), error };
  const text = textOf(value);
  switch (kind) {
    case 'set-category':
      return <CategorySelect {...shared} value={text} onChange={onChange} />;
    case 'set-merchant':
      return (
        <TextField
          {...shared}
          hideLabel
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'add-tags':
    case 'remove-tags':
      return (
        <Chips
          label={t('rule.edit.values')}
          error={error}
          values={valuesOf(value).map(textOf)}
          onChange={onChange}
        />
      );
    case 'set-note':
    case 'append-note':
      return (
        <TextArea
          {...shared}
          hideLabel
          rows={2}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'exclude':
      return (
        <SelectField
          {...shared}
          hideLabel
          value={value === false ? 'in' : 'out'}
          onChange={(event) => onChange(event.target.value === 'out')}
        >
          <option value="out">{t('rule.act.leaveOut')}</option>
          <option value="in">{t('rule.act.takeIn')}</option>
        </SelectField>
      );
    default:
      return null;
  }
}
