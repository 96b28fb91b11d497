import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileText, History } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { formatInstant } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { PageHeader, Section } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useAccountNames } from '../accounts/accounts.queries';
import { useHousehold } from '../session/session.queries';
import { AccountChoice } from './AccountChoice';
import { DropZone } from './DropZone';
import { importQuery, importsQuery, type Import } from './imports.queries';
import { ImportProblem } from './ImportProblem';
import { refuse, upload } from './upload';

/** From a dropped file to its preview, and what became of earlier ones. */
export function ImportPage() {
  const { t } = useI18n();
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const choose = (chosen: File) => {
    const refused = refuse(chosen);
    setProblem(refused);
    setFile(refused ? null : chosen);
  };
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('import.title')} />
      {file ? (
        <Send
          file={file}
          onOther={() => setFile(null)}
          onProblem={(error) => {
            setProblem(error);
            setFile(null);
          }}
        />
      ) : (
        <>
          <ImportProblem problem={problem} />
          <DropZone onFile={choose} />
        </>
      )}
      <Section title={t('import.history')} className="mt-12">
        <ImportHistory />
      </Section>
    </div>
  );
}

interface SendProps {
  file: File;
  onOther: () => void;
  onProblem: (error: unknown) => void;
}

function Send({ file, onOther, onProblem }: SendProps) {
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [part, setPart] = useState<number | null>(null);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });

  const send = (accountId: string) => {
    setPart(0);
    upload(file, accountId, setPart)
      .then((answer) => {
        client.setQueryData(importQuery(answer.importId).queryKey, answer);
        void client.invalidateQueries({ queryKey: importsQuery.queryKey });
        return navigate(`/import/${answer.importId}`);
      })
      .catch(onProblem);
  };

  return (
    <div className="flex flex-col gap-6 border-t border-line pt-6">
      <div className="flex flex-wrap items-center gap-3">
        <FileText aria-hidden className="size-5 text-faint" />
        <span className="min-w-0 truncate font-medium">{file.name}</span>
        <span className="text-faint">{size.format(Math.max(1, file.size / 1000))}</span>
        {part === null && (
          <Button look="plain" onClick={onOther}>
            {t('import.other')}
          </Button>
        )}
      </div>
      {part === null ? (
        <AccountChoice onChoose={send} />
      ) : (
        <div role="status" className="flex flex-col gap-2">
          <progress
            value={part}
            max={1}
            aria-label={file.name}
            className="h-2 w-full accent-accent"
          />
          <p className="text-muted">
            {part < 1
              ? t('import.uploading', { percent: percent.format(part) })
              : t('import.reading')}
          </p>
        </div>
      )}
    </div>
  );
}

const stateTones = {
  previewed: 'text-warn',
  streaming: 'text-accent',
  done: 'text-muted',
  failed: 'text-danger',
};

function ImportHistory() {
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
  const account = useAccountNames().get(each.accountId);
  const when = formatInstant(each.startedAt ?? each.createdAt, locale, timeZone);
  return (
    <li className="border-b border-line">
      <Link
        to={`/import/${each.importId}`}
        className="flex min-h-16 items-center gap-4 rounded-base py-2 hover:bg-ground"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{each.fileName}</span>
          <span className="block truncate text-xs text-faint">
            {[account, when].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="text-end">
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
    </li>
  );
}
