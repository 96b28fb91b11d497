import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link, useParams } from 'react-router';

import { useI18n } from '../../lib/i18n';
import { ErrorNote, Skeleton } from '../../ui/States';
import { importQuery } from './imports.queries';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';

/** Without news this long, a running import is asked for again, should the stream be down. */
const askAgainMillis = 5000;

const ended = ['done', 'failed', 'undone'];

/** One import: its preview, then its progress, then what became of it. */
export function OneImportPage() {
  const { t } = useI18n();
  const { importId = '' } = useParams();
  const query = useQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (state.data?.state === 'streaming' ? askAgainMillis : false),
  });
  return (
    <>
      <Link
        to="/import"
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {t('import.title')}
      </Link>
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.state === 'previewed' && <ImportPreview one={query.data} />}
      {query.data?.state === 'streaming' && <ImportProgress one={query.data} />}
      {query.data && ended.includes(query.data.state) && <ImportResult one={query.data} />}
    </>
  );
}
