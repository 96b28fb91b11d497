import { useI18n } from '../../lib/i18n';
import { PageHeader } from '../../ui/Section';
import type { Import } from './imports.queries';

/** How far a running import is. Moves with the event stream. */
export function ImportProgress({ one }: { one: Import }) {
  const { t, locale } = useI18n();
  const number = new Intl.NumberFormat(locale);
  const total = one.rowsTotal ?? one.preview?.rowsTotal ?? null;
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('progress.title', { file: one.fileName })} />
      <progress
        {...(total === null ? {} : { value: one.rowsRead, max: Math.max(1, total) })}
        aria-label={t('progress.title', { file: one.fileName })}
        className="h-2 w-full accent-accent"
      />
      <p className="mt-3 flex flex-wrap justify-between gap-x-6 tabular-nums" aria-live="polite">
        <span>
          {t('progress.read', {
            read: number.format(one.rowsRead),
            total: total === null ? '…' : number.format(total),
          })}
        </span>
        <span className="text-muted">{t('progress.visible', { count: one.rowsVisible })}</span>
      </p>
      <p className="mt-6 text-muted">{t('progress.hint')}</p>
    </div>
  );
}
