import { useInfiniteQuery } from '@tanstack/react-query';

import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { Button } from '../../ui/Button';
import { DownloadButton } from '../../ui/DownloadButton';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
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
      actions={
        <DownloadButton
          label={t('rejected.download')}
          path={rejectedPath(importId)}
          name={`rejected-${importId}.csv`}
        />
      }
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
