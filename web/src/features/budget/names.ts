import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { reserve } from './budget.queries';

/** What an envelope is called; null is what is to be assigned. */
export function useEnvelopeName() {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  return (category: string | null) =>
    category === null
      ? t('budget.toAssign')
      : category === reserve
        ? t('budget.reserve')
        : nameOf(category);
}
