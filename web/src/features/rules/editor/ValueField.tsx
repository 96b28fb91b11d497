import type { ReactNode } from 'react';

import { useI18n } from '../../../lib/i18n';
import { SelectField, TextField } from '../../../ui/Field';
import { textOf, valuesOf } from '../model/complete';
import { arity, fieldTypes, isCategoryField, weekdays } from '../model/fields';
import type { Leaf } from '../model/tree';
import { weekdayName } from '../words';
import { AccountSelect, CategorySelect, ChoiceChips } from './choices';
import { Chips } from './Chips';
import { useEditing } from './editing';
import { NumberField } from './NumberField';

interface ValueFieldProps {
  leaf: Leaf;
  onChange: (leaf: Leaf) => void;
}

interface PartProps {
  leaf: Leaf;
  error: string | undefined;
  set: (value: unknown) => void;
}

/** What a question compares with, as its field and operator want it. */
export function ValueField({ leaf, onChange }: ValueFieldProps): ReactNode {
  const { t, locale } = useI18n();
  const { missing } = useEditing();
  const what = missing.get(leaf.key);
  const example = new Intl.NumberFormat(locale).format(12.5);
  const error =
    what === 'number'
      ? t('rule.edit.missing.number', { example })
      : what && t(`rule.edit.missing.${what}`);
  const set = (value: unknown) => onChange({ ...leaf, value });
  const type = fieldTypes[leaf.field];
  if (arity(leaf.operator) === 'none') return null;
  if (type === 'flag') return <Flag leaf={leaf} error={error} set={set} />;
  if (type === 'money' || type === 'number')
    return <Numbers leaf={leaf} error={error} set={set} onLeaf={onChange} />;
  if (type === 'date') return <Dates leaf={leaf} error={error} set={set} />;
  if (isCategoryField(leaf.field) && ['is', 'one-of', 'starts'].includes(leaf.operator))
    return <Categories leaf={leaf} error={error} set={set} />;
  if (leaf.field === 'accountId') return <Accounts leaf={leaf} error={error} set={set} />;
  if (leaf.field === 'direction' && leaf.operator === 'is')
    return <Direction leaf={leaf} error={error} set={set} />;
  return <Texts leaf={leaf} error={error} set={set} />;
}

function Texts({ leaf, error, set }: PartProps) {
  const { t } = useI18n();
  const code = fieldTypes[leaf.field] === 'code';
  if (leaf.operator === 'one-of')
    return (
      <Chips
        label={t('rule.edit.values')}
        values={valuesOf(leaf.value).map(textOf)}
        error={error}
        onChange={set}
      />
    );
  const pattern = leaf.operator === 'regex';
  return (
    <TextField
      label={t('rule.edit.value')}
      hideLabel
      value={textOf(leaf.value)}
      error={error}
      hint={pattern ? t('rule.edit.regexHint') : undefined}
      className={pattern ? 'font-mono' : ''}
      autoComplete="off"
      spellCheck={false}
      autoCapitalize={code ? 'characters' : 'none'}
      onChange={(event) => set(event.target.value)}
    />
  );
}

function Direction({ leaf, error, set }: PartProps) {
  const { t } = useI18n();
  return (
    <SelectField
      label={t('rule.edit.value')}
      hideLabel
      value={textOf(leaf.value)}
      error={error}
      onChange={(event) => set(event.target.value)}
    >
      <option value="">{t('rule.edit.choose')}</option>
      <option value="in">{t('rule.edit.in')}</option>
      <option value="out">{t('rule.edit.out')}</option>
    </SelectField>
  );
}

function Flag({ leaf, error, set }: PartProps) {
  const { t } = useI18n();
  return (
    <SelectField
      label={t('rule.edit.value')}
      hideLabel
      value={leaf.value === false ? 'no' : 'yes'}
      error={error}
      onChange={(event) => set(event.target.value === 'yes')}
    >
      <option value="yes">{t('rule.edit.yes')}</option>
      <option value="no">{t('rule.edit.no')}</option>
    </SelectField>
  );
}

function Categories({ leaf, error, set }: PartProps) {
  const { t } = useI18n();
  if (leaf.operator === 'one-of')
    return (
      <ChoiceChips kind="category" values={valuesOf(leaf.value)} error={error} onChange={set} />
    );
  return (
    <CategorySelect
      label={t('rule.edit.value')}
      value={textOf(leaf.value)}
      groups={leaf.operator === 'starts'}
      error={error}
      onChange={set}
    />
  );
}

function Accounts({ leaf, error, set }: PartProps) {
  const { t } = useI18n();
  if (leaf.operator === 'one-of')
    return (
      <ChoiceChips kind="account" values={valuesOf(leaf.value)} error={error} onChange={set} />
    );
  return (
    <AccountSelect
      label={t('rule.edit.value')}
      value={textOf(leaf.value)}
      error={error}
      onChange={set}
    />
  );
}

/** Both ends of a range, or the one value there is. */
function Ends({ leaf, render }: { leaf: Leaf; render: (at: 0 | 1, label: string) => ReactNode }) {
  const { t } = useI18n();
  if (arity(leaf.operator) !== 'two') return render(0, t('rule.edit.value'));
  return (
    <div className="grid grid-cols-2 gap-2">
      {render(0, t('rule.edit.from'))}
      {render(1, t('rule.edit.to'))}
    </div>
  );
}

const endOf = (leaf: Leaf, at: 0 | 1) =>
  textOf(Array.isArray(leaf.value) ? leaf.value[at] : at === 0 ? leaf.value : '');

function withEnd(leaf: Leaf, at: 0 | 1, value: string): unknown {
  if (arity(leaf.operator) !== 'two') return value;
  return at === 0 ? [value, endOf(leaf, 1)] : [endOf(leaf, 0), value];
}

function Numbers({ leaf, error, set, onLeaf }: PartProps & { onLeaf: (leaf: Leaf) => void }) {
  const { t } = useI18n();
  const money = fieldTypes[leaf.field] === 'money';
  const { absolute, ...rest } = leaf.rest;
  const unsigned = absolute === true;
  return (
    <div>
      <Ends
        leaf={leaf}
        render={(at, label) => (
          <NumberField
            label={label}
            value={endOf(leaf, at)}
            error={at === 0 ? error : undefined}
            onChange={(value) => set(withEnd(leaf, at, value))}
          />
        )}
      />
      {money && (
        <label className="mt-1 flex min-h-11 items-center gap-2 text-xs text-muted">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={unsigned}
            onChange={(event) =>
              onLeaf({ ...leaf, rest: event.target.checked ? { ...rest, absolute: true } : rest })
            }
          />
          <span>
            {t('rule.edit.ignoreSign')}
            {!unsigned && <span className="block text-faint">{t('rule.edit.signHint')}</span>}
          </span>
        </label>
      )}
    </div>
  );
}

function Dates({ leaf, error, set }: PartProps) {
  const { t } = useI18n();
  if (leaf.operator === 'weekday') return <Weekdays leaf={leaf} error={error} set={set} />;
  if (leaf.operator === 'day-of-month')
    return (
      <Chips
        label={t('rule.edit.values')}
        values={valuesOf(leaf.value).map(textOf)}
        error={error}
        numeric
        onChange={(days) => set(days.map((day) => (/^\d+$/.test(day) ? Number(day) : day)))}
      />
    );
  return (
    <Ends
      leaf={leaf}
      render={(at, label) => (
        <TextField
          label={label}
          hideLabel
          type="date"
          value={endOf(leaf, at)}
          error={at === 0 ? error : undefined}
          onChange={(event) => set(withEnd(leaf, at, event.target.value))}
        />
      )}
    />
  );
}

function Weekdays({ leaf, error, set }: PartProps) {
  const { t, locale } = useI18n();
  const chosen = valuesOf(leaf.value).map((it) => textOf(it).toLowerCase());
  return (
    <div role="group" aria-label={t('rule.edit.values')}>
      <div className="flex flex-wrap gap-1">
        {weekdays.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={chosen.includes(day)}
            onClick={() => set(weekdays.filter((it) => (it === day) !== chosen.includes(it)))}
            className="min-h-11 rounded-base border border-line px-3 text-muted aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            {weekdayName(day, locale)}
          </button>
        ))}
      </div>
      {error && (
        <p role="alert" className="text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
