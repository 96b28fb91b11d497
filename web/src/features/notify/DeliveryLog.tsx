import { formatInstant } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
import { useHousehold } from '../session/session.queries';
import { kindName } from './kinds';
import { useDeliveries, useEndpointChanges, type Delivery } from './webhooks.queries';

const tones: Record<Delivery['state'], string> = {
  waiting: 'text-warn',
  delivered: 'text-muted',
  dead: 'text-danger',
  withdrawn: 'text-faint',
};

/** What was sent, newest first, and what became of it. */
export function DeliveryLog() {
  const { t } = useI18n();
  const log = useDeliveries();
  return (
    <Section title={t('deliveries.title')} className="mb-8">
      {log.isPending && <Skeleton rows={3} />}
      {log.isError && <ErrorNote error={log.error} onRetry={() => void log.refetch()} />}
      {log.data?.length === 0 && (
        <p className="border-t border-line py-3 text-muted">{t('deliveries.none')}</p>
      )}
      {log.data && log.data.length > 0 && (
        <ul>
          {log.data.map((delivery) => (
            <li key={delivery.deliveryId} className="border-t border-line py-2">
              <Row delivery={delivery} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Row({ delivery }: { delivery: Delivery }) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const { act } = useEndpointChanges();
  const { channel, state, attempts, answer, reason } = delivery;
  const at = (instant: string) => formatInstant(instant, locale, timeZone);
  const name = t(kindName(delivery.kind));
  const canReplay = channel === 'webhook' && (state === 'delivered' || state === 'dead');
  return (
    <div className="flex items-center gap-4">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-2">
          <span className="font-medium">{name}</span>
          <span className="text-muted">{t(`deliveries.channel.${channel}`)}</span>
          <span className={tones[state]}>{t(`deliveries.state.${state}`)}</span>
        </p>
        <p className="text-xs text-faint">
          {at(delivery.attemptedAt ?? delivery.plannedAt)}
          {attempts > 0 && ` · ${t('deliveries.attempts', { count: attempts })}`}
          {answer !== null && ` · ${answer}`}
          {delivery.dueAt && ` · ${t('deliveries.due', { time: at(delivery.dueAt) })}`}
        </p>
        {reason && <p className="text-xs break-words text-muted">{reason}</p>}
      </div>
      {canReplay && (
        <Button
          look="plain"
          aria-label={t('deliveries.replayNamed', { name, time: at(delivery.plannedAt) })}
          disabled={act.isPending}
          onClick={() =>
            act.mutate({ method: 'POST', path: `/v1/deliveries/${delivery.deliveryId}/replay` })
          }
        >
          {t('deliveries.replay')}
        </Button>
      )}
    </div>
  );
}
