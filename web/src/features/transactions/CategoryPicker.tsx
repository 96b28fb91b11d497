import { Check, Sparkles } from 'lucide-react';
import { useMemo } from 'react';

import { useCategoryName } from '../../lib/categories';
import { branches } from '../../lib/categoryTree';
import { useI18n } from '../../lib/i18n';
import { isOpen, useCategories } from '../../lib/ownCategories';
import { CategoryMark } from '../../ui/CategoryMark';
import { Picker, type Choice } from '../../ui/Picker';
import type { Transaction } from './transactions.queries';

const machine = 'machine';

interface CategoryPickerProps {
  transaction: Pick<Transaction, 'category' | 'runnerUp' | 'categorySource'>;
  /** Null gives the choice back to the machine. */
  onPick: (category: string | null) => void;
}

/** All categories, found by typing. Opens at the present one. */
export function CategoryPicker({ transaction, onPick }: CategoryPickerProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const known = useCategories();
  const { category, runnerUp, categorySource } = transaction;
  const choices = useMemo(() => {
    const open = known.items.filter((it) => isOpen(it) || it.category === category);
    const all: Choice[] = branches(open).map(({ category: { category: code, primary } }) => ({
      id: code,
      label: nameOf(code),
      group: nameOf(primary),
      leading: <CategoryMark category={code} />,
      trailing: code === category && <Check aria-hidden className="size-4 text-accent" />,
    }));
    const suggested: Choice[] = [];
    if (categorySource === 'override') {
      suggested.push({
        id: machine,
        label: t('recat.machine'),
        group: '',
        leading: <Sparkles aria-hidden className="size-4 text-accent" />,
      });
    }
    const second = all.find((choice) => choice.id === runnerUp);
    if (second) suggested.push({ ...second, id: `${second.id}:`, group: t('detail.runnerUp') });
    return [...suggested, ...all];
  }, [category, categorySource, known, nameOf, runnerUp, t]);
  return (
    <Picker
      label={t('recat.title')}
      placeholder={t('recat.search')}
      empty={t('palette.empty')}
      choices={choices}
      chosen={category}
      onPick={({ id }) => onPick(id === machine ? null : id.replace(':', ''))}
    />
  );
}
