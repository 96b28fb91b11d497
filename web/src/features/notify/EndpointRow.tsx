import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useEndpointChanges, type Endpoint } from './webhooks.queries';

interface RowProps {
  endpoint: Endpoint;
  onSecret: (secret: string) => void;
}

/** One endpoint: how it does, and what can be done about it. */
export function EndpointRow({ endpoint, onSecret }: RowProps) {
  const { t } = useI18n();
  const { rotate, change, act } = useEndpointChanges();
  const problem = useProblemText();
  const onError = (error: unknown) => toast({ text: problem(error), tone: 'problem' });
  const { endpointId, url, description, kinds, state } = endpoint;
  const name = description || url;
  const path = `/v1/webhooks/${endpointId}`;
  const pause = () =>
    change.mutate(
      { id: endpointId, body: { url, description, kinds, isPaused: state === 'active' } },
      { onError },
    );
  return (
    <article aria-label={name}>
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="min-w-0 truncate font-medium">{name}</h3>
        <span className="shrink-0 text-xs text-muted">{t(`webhooks.state.${state}`)}</span>
      </div>
      {description && <p className="truncate text-xs text-faint">{url}</p>}
      <p className="text-xs text-muted">
        {endpoint.failures > 0 && t('webhooks.failing', { count: endpoint.failures })}{' '}
        {endpoint.waiting > 0 && t('webhooks.waiting', { count: endpoint.waiting })}{' '}
        {endpoint.dead > 0 && t('webhooks.dead', { count: endpoint.dead })}
      </p>
      <div className="-mx-4 mt-1 flex flex-wrap">
        <Button
          look="plain"
          onClick={() =>
            act.mutate(
              { method: 'POST', path: `${path}/test` },
              { onError, onSuccess: () => toast({ text: t('webhooks.tested') }) },
            )
          }
        >
          {t('webhooks.test')}
        </Button>
        <Button
          look="plain"
          onClick={() =>
            rotate.mutate(endpointId, { onError, onSuccess: ({ secret }) => onSecret(secret) })
          }
        >
          {t('webhooks.rotate')}
        </Button>
        <Button look="plain" onClick={pause}>
          {t(state === 'active' ? 'webhooks.pause' : 'webhooks.resume')}
        </Button>
        <Button look="danger" onClick={() => act.mutate({ method: 'DELETE', path }, { onError })}>
          {t('webhooks.remove')}
        </Button>
      </div>
    </article>
  );
}
