import { BellOff } from 'lucide-react';
import { useSearchParams } from 'react-router';

import { useI18n } from '../../lib/i18n';
import { Button, ButtonLink } from '../../ui/Button';
import { PageHeader } from '../../ui/Section';
import { Segmented } from '../../ui/Segmented';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { ReviewNotice } from '../matches/ReviewNotice';
import { AlertItem } from './AlertItem';
import { useAlerts, type AlertState } from './alerts.queries';
import { UnpricedNotice } from './UnpricedNotice';

const states: readonly AlertState[] = ['open', 'snoozed', 'acknowledged', 'resolved'];

const none = {
  snoozed: 'alerts.noneSnoozed',
  acknowledged: 'alerts.noneAcknowledged',
  resolved: 'alerts.noneResolved',
} as const;

export function AlertsPage() {
  const { t } = useI18n();
  const [search, setSearch] = useSearchParams();
  const state = states.find((it) => it === search.get('state')) ?? 'open';
  const choose = (next: AlertState) =>
    setSearch(next === 'open' ? {} : { state: next }, { replace: true });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t('alerts.title')}
        actions={
          <>
            <Segmented
              label={t('alerts.state')}
              value={state}
              onChange={choose}
              options={[
                { value: 'open', label: t('alerts.open') },
                { value: 'snoozed', label: t('alerts.snoozed') },
                { value: 'acknowledged', label: t('alerts.acknowledged') },
                { value: 'resolved', label: t('alerts.resolved') },
              ]}
            />
            <ButtonLink to="/settings/alerts" look="plain">
              {t('notify.open')}
            </ButtonLink>
          </>
        }
      />
      <ReviewNotice />
      <UnpricedNotice />
      <AlertList state={state} />
    </div>
  );
}

function AlertList({ state }: { state: AlertState }) {
  const { t } = useI18n();
  const alerts = useAlerts(state);
  if (alerts.isPending) return <Skeleton rows={3} className="h-28" />;
  if (alerts.isError)
    return <ErrorNote error={alerts.error} onRetry={() => void alerts.refetch()} />;
  if (alerts.data.length === 0) {
    return state === 'open' ? (
      <Empty icon={BellOff} title={t('alerts.none')} hint={t('alerts.noneHint')} />
    ) : (
      <Empty icon={BellOff} title={t(none[state])} />
    );
  }
  return (
    <>
      <ul>
        {alerts.data.map((alert) => (
          <li key={alert.alertId}>
            <AlertItem alert={alert} />
          </li>
        ))}
      </ul>
      {alerts.hasNextPage && (
        <Button
          className="mt-4"
          disabled={alerts.isFetching}
          onClick={() => void alerts.fetchNextPage()}
        >
          {t('alerts.more')}
        </Button>
      )}
    </>
  );
}
