import { useState } from 'react';

import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/Field';
import { useProblemText } from '../../ui/States';
import { AccountForm } from '../accounts/AccountForm';
import { useAccounts } from '../accounts/accounts.queries';
import { useRoute, type FileAccount, type Import, type Preview } from './imports.queries';
import { ProofLines } from './ProofLines';

const added = 'added';
const leftOut = 'left-out';

/** The accounts of a file that holds several, each with where its rows go. */
export function AccountRows({ one, preview }: { one: Import; preview: Preview }) {
  const { t } = useI18n();
  return (
    <ul aria-label={t('several.title')} className="flex flex-col">
      {(preview.accounts ?? []).map((account, index) => (
        <AccountRow key={index} one={one} preview={preview} account={account} index={index} />
      ))}
    </ul>
  );
}

interface RowProps {
  one: Import;
  preview: Preview;
  account: FileAccount;
  index: number;
}

function AccountRow({ one, preview, account, index }: RowProps) {
  const found = account.statements.flatMap((it) => preview.statements?.[it] ?? []);
  // The period of the only one stands above it already.
  const statements =
    found.length === 1 ? found.map((it) => ({ ...it, from: null, to: null })) : found;
  return (
    <li className="grid gap-3 border-t border-line py-3 sm:grid-cols-2 sm:gap-6">
      <div className={`min-w-0 ${account.leftOut ? 'text-faint' : ''}`}>
        <Facts account={account} index={index} />
        {!account.leftOut && statements.length > 0 && (
          <div className="mt-2">
            <ProofLines statements={statements} currency={account.currency ?? 'EUR'} />
          </div>
        )}
      </div>
      <Place one={one} account={account} index={index} />
    </li>
  );
}

function Facts({ account, index }: Pick<RowProps, 'account' | 'index'>) {
  const { t, locale } = useI18n();
  const day = (value: string | null) => value && formatDay(value, locale, 'withYear');
  const period = [day(account.from), day(account.to)].filter(Boolean).join(' – ');
  const facts = [account.currency, t('files.rows', { count: account.entries }), period];
  return (
    <>
      <p className="font-medium break-words">
        {account.number ?? t('several.unnamed', { number: index + 1 })}
      </p>
      <p className="text-xs text-faint tabular-nums">{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}

function Place({ one, account, index }: Omit<RowProps, 'preview'>) {
  const { t } = useI18n();
  const say = useProblemText();
  const accounts = useAccounts();
  const route = useRoute(one.importId);
  const [adding, setAdding] = useState(false);
  const number = account.number ?? t('several.unnamed', { number: index + 1 });
  const fitting = (accounts.data ?? []).filter(
    (each) => !each.closed && (account.currency === null || each.currency === account.currency),
  );
  const said = account.leftOut ? leftOut : (account.accountId ?? '');
  const asked = route.variables?.leaveOut ? leftOut : (route.variables?.accountId ?? '');
  const choose = (value: string) => {
    if (value === added) setAdding(true);
    else
      route.mutate({
        index,
        accountId: value === leftOut || value === '' ? null : value,
        leaveOut: value === leftOut,
      });
  };
  return (
    <div className="min-w-0">
      <SelectField
        label={t('several.goesTo')}
        aria-label={`${t('several.goesTo')}: ${number}`}
        hint={account.accountBy === 'NUMBER' ? t('files.by.NUMBER') : undefined}
        error={route.isError ? say(route.error) : undefined}
        value={route.isPending ? asked : said}
        disabled={route.isPending}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('files.choose')}</option>
        {fitting.map((each) => (
          <option key={each.accountId} value={each.accountId}>
            {each.name} ({each.currency})
          </option>
        ))}
        <option value={added}>{t('several.add')}</option>
        <option value={leftOut}>{t('several.leaveOut')}</option>
      </SelectField>
      <Dialog open={adding} onClose={() => setAdding(false)} title={t('several.add')}>
        <div className="mt-4">
          <AccountForm
            name={number}
            currency={account.currency}
            onDone={({ accountId }) => {
              setAdding(false);
              choose(accountId);
            }}
          />
        </div>
      </Dialog>
    </div>
  );
}
