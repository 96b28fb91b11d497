import type { LucideIcon } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';

import { markOf, useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { isOpen, type Category } from '../../lib/ownCategories';
import { primaryOf } from '../../lib/taxonomy';
import { Button } from '../../ui/Button';
import { categoryIcons, type IconName } from '../../ui/categoryIcons';
import { SelectField, TextField } from '../../ui/Field';
import { useFieldTexts, useProblemText } from '../../ui/States';
import { CategoryOptions } from '../transactions/CategoryOptions';
import { useSaveCategory, type CategoryInput } from './categories.queries';

const nameMost = 60;
const icons = Object.entries(categoryIcons) as [IconName, LucideIcon][];

interface CategoryFormProps {
  /** The category to change; without one, a new one is made. */
  category?: Category;
  /** Where a new one stands until a person says otherwise. */
  parent?: string;
  onDone: (name: string) => void;
}

export function CategoryForm({ category, parent = '', onDone }: CategoryFormProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const save = useSaveCategory();
  const problem = useProblemText();
  const fields = useFieldTexts()(save.error);
  const [input, setInput] = useState<CategoryInput>({
    name: category?.name ?? '',
    parent: category?.parent ?? parent,
    icon: category?.icon ?? null,
    colour: category?.colour ?? null,
    archived: category?.archived ?? false,
  });
  const set = (part: Partial<CategoryInput>) => setInput({ ...input, ...part });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate(
      { ...input, name: input.name.trim(), category: category?.category ?? null },
      { onSuccess: () => onDone(input.name.trim()) },
    );
  };
  /** A category stays in its group, and cannot be below itself. */
  const canBeAbove = (it: Category) =>
    isOpen(it) && (!category || (it.primary === category.primary && it !== category));
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t('cat.name')}
        error={fields.name}
        value={input.name}
        maxLength={nameMost}
        onChange={(event) => set({ name: event.target.value })}
        required
      />
      <SelectField
        label={t('cat.parent')}
        error={fields.parent}
        value={input.parent}
        onChange={(event) => set({ parent: event.target.value })}
        required
      >
        {input.parent === '' && <option value="">{t('cat.chooseParent')}</option>}
        {category ? <option value={category.primary}>{nameOf(category.primary)}</option> : null}
        <CategoryOptions withPrimaries={!category} which={canBeAbove} />
      </SelectField>
      <Icons value={input.icon} onChange={(icon) => set({ icon })} />
      <Colour
        value={input.colour}
        usual={markOf(primaryOf(input.parent)).colour}
        onChange={(colour) => set({ colour })}
      />
      {save.isError && Object.keys(fields).length === 0 && (
        <p role="alert" className="text-danger">
          {problem(save.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={save.isPending}>
        {t(category ? 'action.save' : 'cat.add')}
      </Button>
    </form>
  );
}

interface ChoiceProps {
  value: string | null;
  onChange: (value: string | null) => void;
}

function Icons({ value, onChange }: ChoiceProps) {
  const { t } = useI18n();
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('cat.icon')}</legend>
      <div className="flex flex-wrap">
        {icons.map(([name, Icon]) => (
          <button
            key={name}
            type="button"
            aria-label={t(`icon.${name}`)}
            aria-pressed={name === value}
            onClick={() => onChange(name === value ? null : name)}
            className="inline-flex size-11 items-center justify-center rounded-base text-muted hover:bg-ground aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            <Icon aria-hidden className="size-5" />
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Colour({ value, usual, onChange }: ChoiceProps & { usual: string }) {
  const { t } = useI18n();
  return (
    <div className="flex items-end gap-3">
      <TextField
        label={t('cat.colour')}
        type="color"
        className="p-1"
        value={value ?? usual}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== null && (
        <Button look="plain" onClick={() => onChange(null)}>
          {t('cat.usualColour')}
        </Button>
      )}
    </div>
  );
}
