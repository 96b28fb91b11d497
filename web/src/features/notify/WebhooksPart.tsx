import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
import { EndpointForm } from './EndpointForm';
import { EndpointRow } from './EndpointRow';
import { SecretNote } from './SecretNote';
import { useEndpoints } from './webhooks.queries';

/** Where else the household's alerts are sent. */
export function WebhooksPart() {
  const { t } = useI18n();
  const endpoints = useEndpoints();
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Section
      title={t('webhooks.title')}
      className="mb-8"
      actions={
        !isAdding && (
          <Button look="plain" onClick={() => setAdding(true)}>
            {t('webhooks.add')}
          </Button>
        )
      }
    >
      <p className="mb-2 text-muted">{t('webhooks.hint')}</p>
      {isAdding && (
        <EndpointForm
          onDone={(made) => {
            setAdding(false);
            if (made) setSecret(made);
          }}
        />
      )}
      {secret && <SecretNote secret={secret} onClose={() => setSecret(null)} />}
      {endpoints.isPending && <Skeleton rows={1} />}
      {endpoints.isError && (
        <ErrorNote error={endpoints.error} onRetry={() => void endpoints.refetch()} />
      )}
      {endpoints.data?.length === 0 && !isAdding && (
        <p className="border-t border-line py-3 text-muted">{t('webhooks.none')}</p>
      )}
      {endpoints.data && endpoints.data.length > 0 && (
        <ul>
          {endpoints.data.map((endpoint) => (
            <li key={endpoint.endpointId} className="border-t border-line py-3">
              <EndpointRow endpoint={endpoint} onSecret={setSecret} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
