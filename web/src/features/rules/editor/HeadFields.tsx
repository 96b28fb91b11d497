import { useI18n } from '../../../lib/i18n';
import { SelectField, TextField } from '../../../ui/Field';
import type { Book } from '../model/book';
import type { Draft } from '../model/draft';

interface HeadFieldsProps {
  draft: Draft;
  book: Book;
  /** What it is called when nobody names it. */
  suggested: string;
  onChange: (part: Partial<Draft>) => void;
}

const nameMost = 200;

/** What a rule is called and which group it is in. */
export function HeadFields({ draft, book, suggested, onChange }: HeadFieldsProps) {
  const { t } = useI18n();
  const { rule, group } = draft;
  const known = book.groups.some((it) => it.id === group);
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <TextField
        label={t('rule.edit.name')}
        value={rule.name}
        placeholder={suggested}
        maxLength={nameMost}
        autoComplete="off"
        onChange={(event) => onChange({ rule: { ...rule, name: event.target.value } })}
      />
      <SelectField
        label={t('rule.edit.group')}
        value={known && group ? group : ''}
        onChange={(event) => onChange({ group: event.target.value || null })}
      >
        {book.groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {!known && <option value="">{t('rule.edit.newGroup')}</option>}
      </SelectField>
    </div>
  );
}
