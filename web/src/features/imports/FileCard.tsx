import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileText, X } from 'lucide-react';
import type { ReactNode } from 'react';

import { useI18n } from '../../lib/i18n';
import { IconButton } from '../../ui/Button';
import { ErrorNote, Skeleton } from '../../ui/States';
import { needsPassword, putAway, send, type Dropped } from './files';
import { importQuery } from './imports.queries';
import { ImportCard } from './ImportCard';
import { ImportProblem } from './ImportProblem';
import { PasswordForm } from './PasswordForm';

interface FileProps {
  dropped: Dropped;
  /** Whether one button above starts this one with others. */
  among: boolean;
}

/** One dropped file, from the first byte to what became of it. */
export function FileCard({ dropped, among }: FileProps) {
  const { t, locale } = useI18n();
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  const { file } = dropped;
  return (
    <article aria-label={file.name} className="border-t border-line py-4">
      <div className="flex min-h-11 items-center gap-3">
        <FileText aria-hidden className="size-5 shrink-0 text-faint" />
        <h3 className="min-w-0 flex-1 truncate font-medium">
          {file.name}{' '}
          <span className="text-xs font-normal text-faint">
            {size.format(Math.max(1, file.size / 1000))}
          </span>
        </h3>
        {dropped.part === null && (
          <IconButton
            label={t('files.putAway', { file: file.name })}
            onClick={() => putAway(dropped.key)}
          >
            <X aria-hidden className="size-4" />
          </IconButton>
        )}
      </div>
      <div className="ps-8 max-sm:ps-0">
        <Body dropped={dropped} among={among} />
      </div>
    </article>
  );
}

function Body({ dropped, among }: FileProps): ReactNode {
  const client = useQueryClient();
  if (dropped.part !== null) return <Sending name={dropped.file.name} part={dropped.part} />;
  if (needsPassword(dropped)) {
    return (
      <PasswordForm
        problem={dropped.problem}
        onPassword={(password) => send(client, dropped.key, password)}
      />
    );
  }
  if (dropped.problem !== null) return <ImportProblem problem={dropped.problem} />;
  if (dropped.importId === null) return null;
  return <Received importId={dropped.importId} among={among} />;
}

function Sending({ name, part }: { name: string; part: number }) {
  const { t, locale } = useI18n();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div role="status" className="flex flex-col gap-2">
      <progress value={part} max={1} aria-label={name} className="h-2 w-full accent-accent" />
      <p className="text-muted">
        {part < 1 ? t('import.uploading', { percent: percent.format(part) }) : t('import.reading')}
      </p>
    </div>
  );
}

/** Without news this long, a running import is asked for again, should the stream be down. */
const askAgainMillis = 5000;

function Received({ importId, among }: { importId: string; among: boolean }) {
  const query = useQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (state.data?.state === 'streaming' ? askAgainMillis : false),
  });
  if (query.isPending) return <Skeleton rows={2} />;
  if (query.isError) return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />;
  return <ImportCard one={query.data} among={among} />;
}
