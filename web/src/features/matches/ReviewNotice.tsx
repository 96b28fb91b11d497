import { useI18n } from '../../lib/i18n';
import { ButtonLink } from '../../ui/Button';
import { useReview } from './matches.queries';

/** That pairs wait for a person; nothing when none do. */
export function ReviewNotice() {
  const { t } = useI18n();
  const count = useReview().data?.length ?? 0;
  if (count === 0) return null;
  return (
    <div className="mb-6 flex items-center justify-between gap-4 rounded-base bg-warn-soft py-2 ps-4 pe-2">
      <p>{t('review.notice', { count })}</p>
      <ButtonLink look="plain" to="/review/duplicates">
        {t('review.look')}
      </ButtonLink>
    </div>
  );
}
