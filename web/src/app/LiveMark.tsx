import { useEffect, useState } from 'react';

import { HealthDialog } from '../features/health/HealthDialog';
import { useHealth } from '../features/health/health.queries';
import { age } from '../lib/dates';
import { useI18n } from '../lib/i18n';
import { useLive } from './live';

const tickMillis = 5000;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMillis);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Whether the page is live, and how old the newest event is. Opens how each part is doing. */
export function LiveMark({ compact = false }: { compact?: boolean }) {
  const { t, locale } = useI18n();
  const { connected, newest } = useLive();
  const health = useHealth();
  const now = useNow();
  const [open, setOpen] = useState(false);

  const at = [newest, health.data?.newestEventAt]
    .filter((it) => it != null)
    .sort()
    .at(-1);
  const down = health.isError || !connected;
  const impaired = !down && health.data !== undefined && health.data.status !== 'up';
  const word = down ? t('live.reconnecting') : impaired ? t('live.degraded') : t('live.label');
  const tone = down ? 'bg-danger' : impaired ? 'bg-warn' : 'bg-income';
  const when = at ? t('live.age', { age: age(at, locale, now) }) : t('live.none');

  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex min-h-11 items-center gap-3 rounded-base px-3 text-start text-xs text-muted hover:text-ink"
      >
        <span aria-hidden className={`size-2 shrink-0 rounded-full ${tone}`} />
        <span className="font-medium">{word}</span>
        <span className={compact ? 'sr-only' : 'truncate text-faint'}>{when}</span>
      </button>
      <HealthDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}
