import { useState, type SubmitEvent } from 'react';

import { useI18n } from '../../lib/i18n';
import { isOpen, type Category } from '../../lib/ownCategories';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { useProblemText } from '../../ui/States';
import { CategoryOptions } from '../transactions/CategoryOptions';
import { useMergeCategory } from './categories.queries';

interface MergeFormProps {
  category: Category;
  onDone: (moved: number, into: string) => void;
}

/** Chooses where everything in a category goes. */
export function MergeForm({ category, onDone }: MergeFormProps) {
  const { t } = useI18n();
  const problem = useProblemText();
  const merge = useMergeCategory();
  const [into, setInto] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    merge.mutate(
      { category: category.category, into },
      { onSuccess: ({ moved }) => onDone(moved, into) },
    );
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-muted">{t('cat.mergeHint', { name: category.name })}</p>
      <SelectField
        label={t('cat.mergeInto')}
        value={into}
        onChange={(event) => setInto(event.target.value)}
        required
      >
        <option value="">{t('split.choose')}</option>
        <CategoryOptions which={(it) => isOpen(it) && it.category !== category.category} />
      </SelectField>
      {merge.isError && (
        <p role="alert" className="text-danger">
          {problem(merge.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={into === '' || merge.isPending}>
        {t('cat.merge')}
      </Button>
    </form>
  );
}
