import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { Link } from 'react-router';

import { formatInstant } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useAccountNames } from '../accounts/accounts.queries';
import { useHousehold } from '../session/session.queries';
import { formatName } from './formats';
import { accountsOf, importsQuery, type Import } from './imports.queries';
import { UndoButton } from './UndoButton';

const stateTones = {
  previewed: 'text-warn',
  streaming: 'text-accent',
  done: 'text-muted',
  failed: 'text-danger',
  undone: 'text-faint',
};

/** Every batch with what became of it, and the way back. */
export function ImportHistory() {
  const { t } = useI18n();
  const imports = useQuery(importsQuery);
  if (imports.isPending) return <Skeleton rows={3} className="h-14" />;
  if (imports.isError)
    return <ErrorNote error={imports.error} onRetry={() => void imports.refetch()} />;
  if (imports.data.length === 0) {
    return (
      <Empty icon={History} title={t('import.historyEmpty')} hint={t('import.historyEmptyHint')} />
    );
  }
  return (
    <ul className="border-t border-line">
      {imports.data.map((each) => (
        <HistoryRow key={each.importId} each={each} />
      ))}
    </ul>
  );
}

function HistoryRow({ each }: { each: Import }) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const names = useAccountNames();
  const account = accountsOf(each)
    .map((id) => names.get(id))
    .filter(Boolean)
    .join(', ');
  const when = formatInstant(each.startedAt ?? each.createdAt, locale, timeZone);
  return (
    <li className="flex items-center gap-2 border-b border-line">
      <Link
        to={`/import/${each.importId}`}
        className="flex min-h-16 min-w-0 flex-1 flex-col justify-center gap-x-4 rounded-base py-2 hover:bg-ground sm:flex-row sm:items-center"
      >
        <span className="max-w-full min-w-0 sm:flex-1">
          <span className="block truncate font-medium">{each.fileName}</span>
          <span className="block truncate text-xs text-faint">
            {[formatName(each.format), account, when].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="flex flex-wrap items-baseline gap-x-2 sm:block sm:text-end">
          <span className={`block font-medium ${stateTones[each.state]}`}>
            {t(`import.state.${each.state}`)}
          </span>
          <span className="block text-xs text-faint tabular-nums">
            {each.state !== 'previewed' && t('tx.count', { count: each.rowsAccepted })}
            {each.rowsRejected > 0 &&
              `, ${t('import.rejectedCount', { count: each.rowsRejected })}`}
          </span>
        </span>
      </Link>
      <span className="shrink-0 text-end sm:min-w-20">
        {(each.state === 'done' || each.state === 'failed') && <UndoButton one={each} />}
      </span>
    </li>
  );
}
