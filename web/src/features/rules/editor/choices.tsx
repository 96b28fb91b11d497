import { useCategoryName } from '../../../lib/categories';
import { useI18n } from '../../../lib/i18n';
import { isOpen, useCategories } from '../../../lib/ownCategories';
import { primaries } from '../../../lib/taxonomy';
import { CategoryMark } from '../../../ui/CategoryMark';
import { SelectField } from '../../../ui/Field';
import { useAccountNames } from '../../accounts/accounts.queries';
import { CategoryOptions } from '../../transactions/CategoryOptions';
import { textOf } from '../model/complete';
import { ChipList } from './Chips';

interface SelectProps {
  label: string;
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A category, or a whole group of them. */
export function CategorySelect({
  label,
  value,
  groups = false,
  error,
  onChange,
}: SelectProps & { groups?: boolean }) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const known = useCategories();
  const found = known.byCode.get(value);
  const offered = groups
    ? primaries.some((it) => it === value)
    : found !== undefined && isOpen(found);
  return (
    <SelectField
      label={label}
      hideLabel
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      {value === '' && <option value="">{t('rule.edit.choose')}</option>}
      {value !== '' && !offered && <option value={value}>{nameOf(value)}</option>}
      {groups ? (
        primaries.map((it) => (
          <option key={it} value={it}>
            {nameOf(it)}
          </option>
        ))
      ) : (
        <CategoryOptions />
      )}
    </SelectField>
  );
}

export function AccountSelect({ label, value, error, onChange }: SelectProps) {
  const { t } = useI18n();
  const accounts = useAccountNames();
  return (
    <SelectField
      label={label}
      hideLabel
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      {value === '' && <option value="">{t('rule.edit.choose')}</option>}
      {value !== '' && !accounts.has(value) && <option value={value}>{value}</option>}
      {[...accounts].map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

interface ChoiceChipsProps {
  kind: 'category' | 'account';
  values: readonly unknown[];
  error: string | undefined;
  onChange: (values: string[]) => void;
}

/** Several categories or accounts, each chosen from a list. */
export function ChoiceChips({ kind, values, error, onChange }: ChoiceChipsProps) {
  const { t } = useI18n();
  const categoryOf = useCategoryName();
  const accounts = useAccountNames();
  const texts = values.map(textOf);
  const wordsOf = (value: string) =>
    kind === 'category' ? categoryOf(value) : (accounts.get(value) ?? value);
  const Select = kind === 'category' ? CategorySelect : AccountSelect;
  return (
    <div>
      <ChipList
        label={t('rule.edit.values')}
        chips={texts.map((value) => ({
          value,
          words: wordsOf(value),
          name: (
            <>
              {kind === 'category' && <CategoryMark category={value} />}
              <span className="truncate">{wordsOf(value)}</span>
            </>
          ),
        }))}
        onRemove={(value) => onChange(texts.filter((it) => it !== value))}
      />
      <Select
        label={t('rule.edit.value')}
        value=""
        error={error}
        onChange={(value) => onChange([...new Set([...texts, value])])}
      />
    </div>
  );
}
