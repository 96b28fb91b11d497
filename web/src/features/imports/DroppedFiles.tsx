import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { AccountForm } from '../accounts/AccountForm';
import { FileCard } from './FileCard';
import { needsAccount, send, useDropped, type Dropped } from './files';
import { importQuery, startImport, useKeep, type Import } from './imports.queries';
import { isReady } from './ready';

/** The files of this sitting, one card each, and a button for all that need nobody any more. */
export function DroppedFiles() {
  const { t } = useI18n();
  const files = useDropped();
  const ready = useReady(files);
  const among = ready.length > 1;
  if (files.length === 0) return null;
  return (
    <Section
      title={t('files.title', { count: files.length })}
      actions={among && <StartAll ready={ready} />}
      className="mt-8"
    >
      <FirstAccount files={files.filter(needsAccount)} />
      {files
        .filter((each) => !needsAccount(each))
        .map((each) => (
          <FileCard key={each.key} dropped={each} among={among} />
        ))}
    </Section>
  );
}

function useReady(files: readonly Dropped[]): readonly Import[] {
  const ids = files.flatMap((each) => (each.importId === null ? [] : [each.importId]));
  const imports = useQueries({ queries: ids.map((id) => importQuery(id)) });
  return imports.flatMap(({ data }) => (data && isReady(data) ? [data] : []));
}

function StartAll({ ready }: { ready: readonly Import[] }) {
  const { t } = useI18n();
  const keep = useKeep();
  const start = useMutation({
    // One refusal, shown on its own card when it is started there, holds up no other file.
    mutationFn: async (wanted: readonly Import[]) => {
      for (const one of wanted) await startImport(one.importId, false).then(keep, () => undefined);
    },
  });
  return (
    <Button look="primary" disabled={start.isPending} onClick={() => start.mutate(ready)}>
      {t('files.startAll', { count: ready.length })}
    </Button>
  );
}

/** A household without accounts has nowhere to import to yet. */
function FirstAccount({ files }: { files: readonly Dropped[] }) {
  const { t } = useI18n();
  const client = useQueryClient();
  if (files.length === 0) return null;
  return (
    <div className="max-w-lg border-t border-line py-4">
      <p className="mb-4 text-muted">{t('files.firstAccount')}</p>
      <AccountForm
        submitLabel={t('import.upload')}
        onDone={() => files.forEach((each) => send(client, each.key, null))}
      />
    </div>
  );
}
