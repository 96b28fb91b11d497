import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { ButtonLink } from '../../ui/Button';
import { PageHeader } from '../../ui/Section';
import { addressOf } from '../transactions/filters';
import type { Import } from './imports.queries';
import { RejectedRows } from './RejectedRows';
import { UndoButton } from './UndoButton';

const titles: Partial<Record<Import['state'], 'result.failed' | 'undo.title.done'>> = {
  failed: 'result.failed',
  undone: 'undo.title.done',
};

/** What became of an import: how much is new, was known, was rejected. */
export function ImportResult({ one }: { one: Import }) {
  const { t } = useI18n();
  const tell = useTell();
  const failed = one.state === 'failed';
  const undone = one.state === 'undone';
  const waiting = Math.max(0, one.rowsAccepted - one.rowsVisible);
  return (
    <div className="max-w-4xl">
      <PageHeader title={t(titles[one.state] ?? 'result.title', { file: one.fileName })} />
      {undone && <p className="mb-6 text-muted">{t('undo.gone')}</p>}
      {one.failure && (
        <p role="alert" className="mb-6 rounded-base bg-danger-soft p-4 text-danger">
          {tell(one.failure, one.failureSentence)}
        </p>
      )}
      {!failed && !undone && (
        <>
          <dl className="flex flex-wrap gap-x-12 gap-y-4">
            <Count name={t('result.new')} count={one.rowsNew} />
            <Count name={t('result.known')} count={Math.max(0, one.rowsVisible - one.rowsNew)} />
            <Count name={t('result.rejected')} count={one.rowsRejected} warn />
          </dl>
          {waiting > 0 && (
            <p role="status" className="mt-4 text-muted">
              {t('result.waiting', { count: waiting })}
            </p>
          )}
        </>
      )}
      <div className="mt-8 flex flex-wrap gap-2">
        {!failed && !undone && (
          <ButtonLink
            look="primary"
            to={addressOf(one.rowsNew > 0 ? { import: one.importId } : { account: one.accountId })}
          >
            {t('result.show')}
          </ButtonLink>
        )}
        <ButtonLink to="/import">{t('result.another')}</ButtonLink>
        <UndoButton one={one} />
      </div>
      {one.rowsRejected > 0 && <RejectedRows importId={one.importId} />}
    </div>
  );
}

function Count({ name, count, warn = false }: { name: string; count: number; warn?: boolean }) {
  const { locale } = useI18n();
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-muted">{name}</dt>
      <dd className={`text-xl font-semibold tabular-nums ${warn && count > 0 ? 'text-warn' : ''}`}>
        {new Intl.NumberFormat(locale).format(count)}
      </dd>
    </div>
  );
}
