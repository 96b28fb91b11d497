import { ListChecks } from 'lucide-react';

import { useI18n } from '../../lib/i18n';
import { ButtonLink } from '../../ui/Button';
import { useInboxCounts } from './inbox.queries';

/** That some categories are uncertain; nothing when none are. */
export function InboxNotice() {
  const { t } = useI18n();
  const counts = useInboxCounts().data;
  const count = counts ? counts.unknown + counts.unsure : 0;
  if (count === 0) return null;
  return (
    <div className="flex items-center gap-3 border-t border-line py-1">
      <ListChecks aria-hidden className="size-4 shrink-0 text-faint" />
      <p className="flex-1">{t('inbox.notice', { count })}</p>
      <ButtonLink look="plain" to="/review" className="-me-4">
        {t('inbox.look')}
      </ButtonLink>
    </div>
  );
}
