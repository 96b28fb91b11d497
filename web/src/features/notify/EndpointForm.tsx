import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { useFieldTexts, useProblemText } from '../../ui/States';
import { useEndpointChanges } from './webhooks.queries';

/** A new address; its secret is handed on when there is one. */
export function EndpointForm({ onDone }: { onDone: (secret: string | null) => void }) {
  const { t } = useI18n();
  const { add } = useEndpointChanges();
  const fields = useFieldTexts()(add.error);
  const problem = useProblemText();
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  return (
    <form
      className="mb-4 flex flex-col gap-3 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(
          { url: url.trim(), description: description.trim(), kinds: [], isPaused: false },
          { onSuccess: ({ secret }) => onDone(secret) },
        );
      }}
    >
      <TextField
        label={t('webhooks.url')}
        type="url"
        required
        maxLength={2000}
        placeholder="https://"
        value={url}
        error={fields.url ?? (add.error ? problem(add.error) : undefined)}
        onChange={({ target }) => setUrl(target.value)}
      />
      <TextField
        label={t('webhooks.description')}
        maxLength={200}
        value={description}
        onChange={({ target }) => setDescription(target.value)}
      />
      <div className="flex gap-2">
        <Button look="primary" type="submit" disabled={add.isPending}>
          {t('webhooks.save')}
        </Button>
        <Button onClick={() => onDone(null)}>{t('webhooks.cancel')}</Button>
      </div>
    </form>
  );
}
