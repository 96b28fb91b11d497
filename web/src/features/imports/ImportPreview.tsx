import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { isProblem } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PageHeader, Section } from '../../ui/Section';
import { useProblemText } from '../../ui/States';
import { useAccountNames } from '../accounts/accounts.queries';
import { ImportProblem } from './ImportProblem';
import {
  useChangeMapping,
  useDiscard,
  useStart,
  type Import,
  type Preview,
} from './imports.queries';
import { isComplete, mappingOf, turned } from './mapping';
import { MappingSettings } from './MappingSettings';
import { ColumnsTable, ParsedTable } from './PreviewTables';
import { ProofLines } from './ProofLines';
import { AccountRows } from './AccountRows';
import { FileQuestion } from './FileQuestion';
import { SignsLine } from './SignsLine';
import { hasAccount, holdsSeveral, isAnswered, isReadable } from './ready';

/** How the file is read, open to correction, before anything is imported. */
export function ImportPreview({ one }: { one: Import }) {
  const { t } = useI18n();
  const tell = useTell();
  const account = useAccountNames().get(one.accountId) ?? '';
  const { preview } = one;
  if (!preview) return null;
  return (
    <>
      <PageHeader title={t('preview.title')} actions={<Actions one={one} preview={preview} />} />
      <p className="mb-6 text-muted sm:-mt-4">
        {t('preview.found', {
          count: preview.rowsTotal ?? preview.rows.length,
          file: one.fileName,
          account: holdsSeveral(preview)
            ? t('several.count', { count: preview.accounts?.length ?? 0 })
            : account,
        })}
      </p>
      {preview.remembered && (
        <p className="mb-4 flex items-center gap-2 text-income">
          <CircleCheck aria-hidden className="size-4" />
          {t('preview.remembered')}
        </p>
      )}
      {preview.problem && (
        <p role="alert" className="mb-4 rounded-base bg-warn-soft p-4">
          {tell(preview.problem, preview.problemSentence)}
        </p>
      )}
      {preview.question && (
        <div className="mb-6">
          <FileQuestion importId={one.importId} question={preview.question} />
        </div>
      )}
      {holdsSeveral(preview) && (
        <Section title={t('several.title')} className="mb-6">
          <AccountRows one={one} preview={preview} />
        </Section>
      )}
      {!holdsSeveral(preview) && preview.statements && preview.statements.length > 0 && (
        <div className="mb-6">
          <ProofLines statements={preview.statements} currency={preview.currency ?? 'EUR'} />
        </div>
      )}
      <Reading one={one} preview={preview} />
    </>
  );
}

function Reading({ one, preview }: { one: Import; preview: Preview }) {
  const { t } = useI18n();
  const change = useChangeMapping(one.importId);
  const detected = mappingOf(preview);
  // While a change is on its way the page shows what was asked for.
  const mapping = (change.isPending ? change.variables : detected) ?? detected;
  return (
    <div className="flex flex-col gap-8">
      {mapping && (
        <>
          <MappingSettings
            mapping={mapping}
            sheet={one.format === 'xlsx'}
            onChange={(next) => change.mutate(next)}
          />
          {preview.signs && (
            <SignsLine
              signs={preview.signs}
              busy={change.isPending}
              onTurn={() =>
                change.mutate({
                  ...mapping,
                  columns: turned(mapping.columns, preview.signs?.outIsPositive ?? false),
                })
              }
            />
          )}
          {change.isError && <ImportProblem problem={change.error} />}
          <Section title={t('preview.columns')}>
            {!isComplete(mapping.columns) && (
              <p role="alert" className="mb-3 text-warn">
                {t('preview.missing')}
              </p>
            )}
            <ColumnsTable
              preview={preview}
              columns={mapping.columns}
              onChange={(columns) => change.mutate({ ...mapping, columns })}
            />
          </Section>
        </>
      )}
      <Section title={t('preview.parsed')}>
        <ParsedTable preview={preview} busy={change.isPending} />
      </Section>
    </div>
  );
}

function Actions({ one, preview }: { one: Import; preview: Preview }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const start = useStart(one.importId);
  const discard = useDiscard(one.importId);
  const problem = useProblemText();
  const [asked, setAsked] = useState(false);
  const other = isProblem(start.error, 'other-account') && asked;
  const usable = isReadable(preview) && hasAccount(preview) && isAnswered(preview);
  const begin = (anyway: boolean) => {
    setAsked(true);
    start.mutate(anyway);
  };
  return (
    <>
      <Button
        look="plain"
        disabled={discard.isPending}
        onClick={() => discard.mutate(undefined, { onSuccess: () => void navigate('/import') })}
      >
        {t('preview.discard')}
      </Button>
      <Button look="primary" disabled={start.isPending || !usable} onClick={() => begin(false)}>
        {t('preview.start', { count: preview.rowsTotal ?? preview.rows.length })}
      </Button>
      {start.isError && !isProblem(start.error, 'other-account') && (
        <p role="alert" className="w-full text-danger">
          {problem(start.error)}
        </p>
      )}
      <Dialog open={other} onClose={() => setAsked(false)} title={t('import.otherAccount')}>
        <p className="mt-1 mb-6 text-muted">{problem(start.error)}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setAsked(false)}>{t('action.cancel')}</Button>
          <Button look="primary" onClick={() => begin(true)}>
            {t('import.anyway')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
