import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { ErrorNote, Skeleton } from '../../ui/States';
import { useAccounts, type Account } from '../accounts/accounts.queries';
import { AccountForm } from '../accounts/AccountForm';

const fresh = 'new';

/** Which account a file belongs to; a new one is made on the spot. */
export function AccountChoice({ onChoose }: { onChoose: (accountId: string) => void }) {
  const accounts = useAccounts();
  if (accounts.isPending) return <Skeleton rows={2} />;
  if (accounts.isError)
    return <ErrorNote error={accounts.error} onRetry={() => void accounts.refetch()} />;
  return (
    <Choice accounts={accounts.data.filter((account) => !account.closed)} onChoose={onChoose} />
  );
}

interface ChoiceProps {
  accounts: readonly Account[];
  onChoose: (accountId: string) => void;
}

function Choice({ accounts, onChoose }: ChoiceProps) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState(accounts[0]?.accountId ?? fresh);
  return (
    <div className="flex max-w-lg flex-col gap-4">
      <SelectField
        label={t('import.account')}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        {accounts.map((account) => (
          <option key={account.accountId} value={account.accountId}>
            {account.name} ({account.currency})
          </option>
        ))}
        <option value={fresh}>{t('import.newAccount')}</option>
      </SelectField>
      {chosen === fresh ? (
        <AccountForm
          submitLabel={t('import.upload')}
          onDone={(account) => onChoose(account.accountId)}
        />
      ) : (
        <Button look="primary" onClick={() => onChoose(chosen)}>
          {t('import.upload')}
        </Button>
      )}
    </div>
  );
}
