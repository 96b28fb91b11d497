import { useInfiniteQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';

import { writeHeaders } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { rejectedPath, rejectedQuery } from './imports.queries';

/** Every rejected row with its reason, on the page and as a file. */
export function RejectedRows({ importId }: { importId: string }) {
  const { t } = useI18n();
  const tell = useTell();
  const rejected = useInfiniteQuery(rejectedQuery(importId));
  return (
    <Section
      title={t('rejected.title')}
      className="mt-12"
      actions={<DownloadButton importId={importId} />}
    >
      <p className="mb-3 text-muted">{t('rejected.hint')}</p>
      {rejected.isPending && <Skeleton rows={4} />}
      {rejected.isError && (
        <ErrorNote error={rejected.error} onRetry={() => void rejected.refetch()} />
      )}
      <ul className="border-t border-line">
        {rejected.data?.map((row) => (
          <li
            key={row.line}
            className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-2 border-b border-line py-3"
          >
            <span className="text-faint tabular-nums">
              <span className="sr-only">{t('preview.line')} </span>
              {row.line}
            </span>
            <span className="font-medium">{tell(row.reason, row.reasonSentence)}</span>
            <code className="col-start-2 mt-1 block max-h-16 overflow-hidden text-xs break-all text-muted">
              {row.content}
            </code>
          </li>
        ))}
      </ul>
      {rejected.hasNextPage && (
        <Button
          className="mt-4"
          disabled={rejected.isFetching}
          onClick={() => void rejected.fetchNextPage()}
        >
          {t('rejected.more')}
        </Button>
      )}
    </Section>
  );
}

/** A plain link cannot ask for CSV: what comes is decided by a header. */
function DownloadButton({ importId }: { importId: string }) {
  const { t } = useI18n();
  const problem = useProblemText();
  const [busy, setBusy] = useState(false);
  const download = () => {
    setBusy(true);
    save(importId)
      .catch((error: unknown) => toast({ text: problem(error) }))
      .finally(() => setBusy(false));
  };
  return (
    <Button look="plain" disabled={busy} onClick={download}>
      <Download aria-hidden className="size-4" />
      {t('rejected.download')}
    </Button>
  );
}

async function save(importId: string) {
  const response = await fetch(rejectedPath(importId), {
    headers: { ...writeHeaders(), accept: 'text/csv' },
  });
  if (!response.ok) throw new Error(response.statusText);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `rejected-${importId}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
