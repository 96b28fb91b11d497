import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';

/** A secret, this once. */
export function SecretNote({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <div role="status" className="mb-4 rounded-base bg-warn-soft p-4 text-ink">
      <p className="mb-2">{t('webhooks.secret')}</p>
      <p className="mb-3 rounded-base bg-surface p-3 font-mono text-xs break-all select-all">
        {secret}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void navigator.clipboard.writeText(secret)}>
          {t('webhooks.copy')}
        </Button>
        <Button onClick={onClose}>{t('webhooks.secretDone')}</Button>
      </div>
    </div>
  );
}
