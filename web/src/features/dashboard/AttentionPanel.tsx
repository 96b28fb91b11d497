import { BellOff } from 'lucide-react';

import { useI18n } from '../../lib/i18n';
import { ButtonLink } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
import { AlertItem } from '../alerts/AlertItem';
import { useAlerts } from '../alerts/alerts.queries';
import { InboxNotice } from '../inbox/InboxNotice';
import { UnpricedNotice } from '../alerts/UnpricedNotice';

const shownMax = 3;

/** The newest open alerts, live. */
export function AttentionPanel({ className }: { className: string }) {
  const { t } = useI18n();
  const alerts = useAlerts('open');
  return (
    <Section
      title={t('attention.title')}
      className={className}
      actions={
        <ButtonLink look="plain" to="/alerts" className="-me-4">
          {t('action.showAll')}
        </ButtonLink>
      }
    >
      <UnpricedNotice />
      <InboxNotice />
      {alerts.isPending && <Skeleton rows={2} className="h-28" />}
      {alerts.isError && <ErrorNote error={alerts.error} onRetry={() => void alerts.refetch()} />}
      {alerts.data?.length === 0 && (
        <div className="flex gap-3 border-t border-line py-4 text-muted">
          <BellOff aria-hidden className="mt-0.5 size-4 shrink-0 text-faint" />
          <div>
            <p className="font-medium text-ink">{t('alerts.none')}</p>
            <p>{t('alerts.noneHint')}</p>
          </div>
        </div>
      )}
      <ul aria-live="polite">
        {alerts.data?.slice(0, shownMax).map((alert) => (
          <li key={alert.alertId}>
            <AlertItem alert={alert} brief />
          </li>
        ))}
      </ul>
    </Section>
  );
}
