import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { isProblem } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { Button, ButtonLink } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { useProblemText } from '../../ui/States';
import { useAccounts } from '../accounts/accounts.queries';
import { addressOf } from '../transactions/filters';
import { AccountRows } from './AccountRows';
import { formatName } from './formats';
import { useMove, useStart, type Import, type Preview } from './imports.queries';
import { ProofLines } from './ProofLines';
import { FileQuestion } from './FileQuestion';
import { hasAccount, holdsSeveral, isAnswered, isReadable } from './ready';
import { UndoButton } from './UndoButton';

interface CardProps {
  one: Import;
  /** Whether one button above starts this one with others. */
  among?: boolean;
}

/** What a file is, what is still to say about it, then how far it is and what became of it. */
export function ImportCard({ one, among = false }: CardProps): ReactNode {
  if (one.state === 'previewed' && one.preview)
    return <Waiting one={one} preview={one.preview} among={among} />;
  if (one.state === 'streaming') return <Running one={one} />;
  return <Ended one={one} />;
}

function Waiting({ one, preview, among }: CardProps & { preview: Preview }) {
  const { t } = useI18n();
  const start = useStart(one.importId);
  const say = useProblemText();
  const tell = useTell();
  const other = isProblem(start.error, 'other-account');
  const rows = preview.rowsTotal ?? preview.rows.length;
  const usable = isReadable(preview) && hasAccount(preview) && isAnswered(preview);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted tabular-nums">
        {formatName(one.format)} · {t('files.rows', { count: rows })}
      </p>
      {holdsSeveral(preview) ? (
        <AccountRows one={one} preview={preview} />
      ) : (
        <>
          <AccountOf one={one} preview={preview} />
          {preview.statements && preview.statements.length > 0 && (
            <ProofLines statements={preview.statements} currency={preview.currency ?? 'EUR'} />
          )}
        </>
      )}
      {preview.question && <FileQuestion importId={one.importId} question={preview.question} />}
      {preview.problem && <Warning>{tell(preview.problem, preview.problemSentence)}</Warning>}
      {start.isError && <Warning>{say(start.error)}</Warning>}
      <div className="flex flex-wrap gap-2">
        {other ? (
          <Button look="primary" onClick={() => start.mutate(true)}>
            {t('import.anyway')}
          </Button>
        ) : (
          <Button
            look={among ? 'quiet' : 'primary'}
            disabled={start.isPending || !usable}
            onClick={() => start.mutate(false)}
          >
            {t('preview.start', { count: rows })}
          </Button>
        )}
        <ButtonLink to={`/import/${one.importId}`}>{t('files.look')}</ButtonLink>
      </div>
    </div>
  );
}

const Warning = ({ children }: { children: ReactNode }) => (
  <p role="alert" className="flex items-start gap-2 text-warn">
    <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
    {children}
  </p>
);

function AccountOf({ one, preview }: { one: Import; preview: Preview }) {
  const { t } = useI18n();
  const accounts = useAccounts();
  const move = useMove(one.importId);
  const open = (accounts.data ?? []).filter(
    (account) => !account.closed || account.accountId === one.accountId,
  );
  const guess = preview.accountBy === 'GUESS' && !move.isPending;
  const hint =
    preview.accountBy === 'NUMBER' || preview.accountBy === 'COLUMNS'
      ? t(`files.by.${preview.accountBy}`)
      : undefined;
  return (
    <div className="max-w-sm">
      <SelectField
        label={t('import.account')}
        hint={hint}
        error={guess ? t('files.chooseAccount') : undefined}
        value={guess ? '' : move.isPending ? move.variables : one.accountId}
        disabled={move.isPending}
        onChange={(event) => move.mutate(event.target.value)}
      >
        {guess && <option value="">{t('files.choose')}</option>}
        {open.map((account) => (
          <option key={account.accountId} value={account.accountId}>
            {account.name} ({account.currency})
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Running({ one }: { one: Import }) {
  const { t, locale } = useI18n();
  const number = new Intl.NumberFormat(locale);
  return (
    <div className="flex flex-col gap-2">
      <progress
        {...(one.rowsTotal === null
          ? {}
          : { value: one.rowsRead, max: Math.max(1, one.rowsTotal) })}
        aria-label={t('progress.title', { file: one.fileName })}
        className="h-2 w-full accent-accent"
      />
      <p className="text-muted tabular-nums" aria-live="polite">
        {t('progress.read', {
          read: number.format(one.rowsRead),
          total: one.rowsTotal === null ? '…' : number.format(one.rowsTotal),
        })}
      </p>
    </div>
  );
}

function Ended({ one }: { one: Import }) {
  const { t } = useI18n();
  const tell = useTell();
  const known = Math.max(0, one.rowsAccepted - one.rowsNew);
  return (
    <div className="flex flex-col gap-3">
      {one.state === 'failed' && <Warning>{tell(one.failure ?? '', one.failureSentence)}</Warning>}
      {one.state === 'undone' && <p className="text-muted">{t('undo.gone')}</p>}
      {one.state === 'done' && (
        <p className="tabular-nums" aria-live="polite">
          {t('files.result', { new: one.rowsNew, known, rejected: one.rowsRejected })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {one.state === 'done' && (
          <ButtonLink
            to={addressOf(one.rowsNew > 0 ? { import: one.importId } : { account: one.accountId })}
          >
            {t('result.show')}
          </ButtonLink>
        )}
        <ButtonLink to={`/import/${one.importId}`}>{t('files.details')}</ButtonLink>
        <UndoButton one={one} />
      </div>
    </div>
  );
}
