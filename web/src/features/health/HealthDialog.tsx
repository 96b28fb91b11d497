import { useI18n, type MessageKey } from '../../lib/i18n';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote, Skeleton } from '../../ui/States';
import { useHealth, type Health } from './health.queries';

const words: Record<string, { key: MessageKey & `health.${string}`; tone: string }> = {
  up: { key: 'health.up', tone: 'bg-income' },
  degraded: { key: 'health.degraded', tone: 'bg-warn' },
  down: { key: 'health.down', tone: 'bg-danger' },
};

/** How each part of the platform is doing. */
export function HealthDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useI18n();
  const health = useHealth();
  return (
    <Dialog open={open} onClose={onClose} title={t('health.title')}>
      {health.isPending && <Skeleton rows={5} />}
      {health.isError && <ErrorNote error={health.error} onRetry={() => void health.refetch()} />}
      {health.isSuccess && <Parts health={health.data} />}
    </Dialog>
  );
}

function Parts({ health }: { health: Health }) {
  const { t, locale } = useI18n();
  const letters = health.deadLetters.filter((it) => it.count > 0);
  return (
    <>
      <ul className="mt-2">
        {health.parts.map((part) => {
          const word = words[part.status] ?? words.degraded;
          return (
            <li
              key={part.name}
              className="flex min-h-11 items-center gap-3 border-b border-line py-2 last:border-0"
            >
              <span aria-hidden className={`size-2 shrink-0 rounded-full ${word?.tone ?? ''}`} />
              <div className="min-w-0 flex-1">
                <p className="font-medium">{part.name}</p>
                {part.detail && <p className="text-xs text-faint">{part.detail}</p>}
              </div>
              <span className="text-muted">
                {word && (t as (key: MessageKey) => string)(word.key)}
              </span>
            </li>
          );
        })}
      </ul>
      <h3 className="mt-6 mb-1 font-semibold">{t('health.deadLetters')}</h3>
      {letters.length === 0 && <p className="text-muted">{t('health.deadLettersNone')}</p>}
      <ul>
        {letters.map((letter) => (
          <li key={letter.topic} className="flex justify-between gap-4 py-1">
            <code className="text-xs">{letter.topic}</code>
            <span className="tabular-nums">
              {new Intl.NumberFormat(locale).format(letter.count)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
