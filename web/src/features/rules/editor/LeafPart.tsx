import { useI18n, type Translate } from '../../../lib/i18n';
import { SelectField } from '../../../ui/Field';
import {
  arity,
  fields,
  fieldTypes,
  isCategoryField,
  operatorsFor,
  usualFields,
  type Field,
  type Operator,
} from '../model/fields';
import { newLeaf, type Leaf } from '../model/tree';
import { replaced } from '../model/treeChanges';
import { fieldName } from '../words';
import { numberOf, useEditing, useFocusTurn, useNodeKeys } from './editing';
import { FaultTexts } from './FaultTexts';
import { NodeButtons } from './NodeButtons';
import { ValueField } from './ValueField';

/** What a value becomes when another operator asks for it. */
function valueFor(leaf: Leaf, operator: Operator): unknown {
  const [from, to] = [arity(leaf.operator), arity(operator)];
  if (to === 'none') return undefined;
  if (fieldTypes[leaf.field] === 'flag') return true;
  if (from === to && from !== 'many') return leaf.value;
  if (leaf.operator === 'one-of' && to === 'one' && Array.isArray(leaf.value))
    return leaf.value[0] ?? '';
  if (operator === 'one-of') return from === 'one' && leaf.value ? [leaf.value] : [];
  if (to === 'two') return [from === 'one' ? (leaf.value ?? '') : '', ''];
  return to === 'many' ? [] : '';
}

export const withOperator = (leaf: Leaf, operator: Operator): Leaf => ({
  ...leaf,
  operator,
  value: valueFor(leaf, operator),
});

/** Fields of which one takes the values of the other. */
function sortOf(field: Field): string {
  if (isCategoryField(field)) return 'category';
  return field === 'direction' || field === 'accountId' ? field : fieldTypes[field];
}

/** Another field in its place; what was typed stays where both take the same. */
export function withField(leaf: Leaf, field: Field): Leaf {
  if (sortOf(field) === sortOf(leaf.field) && operatorsFor(field).includes(leaf.operator))
    return { ...leaf, field };
  const fresh = { ...newLeaf(field), key: leaf.key };
  return fieldTypes[field] === 'flag' ? { ...fresh, value: true } : fresh;
}

/** One question: what, how, and with which value. */
export function LeafPart({ leaf }: { leaf: Leaf }) {
  const { t } = useI18n();
  const { root, change, faults } = useEditing();
  const keys = useNodeKeys(leaf.key);
  const place = useFocusTurn<HTMLDivElement>(leaf.key);
  const set = (next: Leaf) => change(replaced(root, leaf.key, next));
  return (
    // Keys come from the fields inside.

    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={place}
      role="group"
      aria-label={t('rule.edit.condition', { count: numberOf(root, leaf.key) })}
      onKeyDown={keys}
    >
      <div className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[10rem_9rem_minmax(0,1fr)_auto]">
        <FieldSelect leaf={leaf} onChange={(field) => set(withField(leaf, field))} />
        <OperatorSelect leaf={leaf} onChange={(operator) => set(withOperator(leaf, operator))} />
        <div className="col-span-2 min-w-0 sm:col-span-1">
          <ValueField
            // Another field or operator has another value, with nothing half typed left in it.
            key={`${sortOf(leaf.field)} ${arity(leaf.operator)}`}
            leaf={leaf}
            onChange={set}
          />
          <FaultTexts faults={faults.get(leaf.key)} />
        </div>
        <div className="col-span-2 max-sm:-mt-1 sm:col-span-1">
          <NodeButtons of={leaf.key} />
        </div>
      </div>
    </div>
  );
}

function FieldSelect({ leaf, onChange }: { leaf: Leaf; onChange: (field: Field) => void }) {
  const { t } = useI18n();
  const options = (from: readonly Field[]) =>
    from.map((field) => (
      <option key={field} value={field}>
        {fieldName(t, field)}
      </option>
    ));
  return (
    <SelectField
      label={t('rule.edit.field')}
      hideLabel
      value={leaf.field}
      onChange={(event) => onChange(event.target.value as Field)}
    >
      <optgroup label={t('rule.edit.usual')}>{options(fields.slice(0, usualFields))}</optgroup>
      <optgroup label={t('rule.edit.others')}>{options(fields.slice(usualFields))}</optgroup>
    </SelectField>
  );
}

function operatorName(t: Translate, field: Field, operator: Operator) {
  return operator === 'starts' && isCategoryField(field)
    ? t('rule.op.group')
    : t(`rule.op.${operator}`);
}

function OperatorSelect({
  leaf,
  onChange,
}: {
  leaf: Leaf;
  onChange: (operator: Operator) => void;
}) {
  const { t } = useI18n();
  return (
    <SelectField
      label={t('rule.edit.operator')}
      hideLabel
      value={leaf.operator}
      onChange={(event) => onChange(event.target.value as Operator)}
    >
      {operatorsFor(leaf.field).map((operator) => (
        <option key={operator} value={operator}>
          {operatorName(t, leaf.field, operator)}
        </option>
      ))}
    </SelectField>
  );
}
