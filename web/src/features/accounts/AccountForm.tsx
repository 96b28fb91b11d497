import { useState, type SubmitEvent } from 'react';

import { fromInput } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { useFieldTexts, useProblemText } from '../../ui/States';
import { CurrencyOptions } from '../session/HouseholdFields';
import { useHousehold } from '../session/session.queries';
import { NumberField } from './NumberField';
import {
  kinds,
  useAddAccount,
  useChangeAccount,
  type Account,
  type AccountInput,
  type Kind,
} from './accounts.queries';

interface AccountFormProps {
  /** The account to change; without one, a new account is added. */
  account?: Account;
  /** What a new account is called until a person says otherwise. */
  name?: string;
  /** The currency a file says it is in. */
  currency?: string | null;
  onDone: (account: Account) => void;
  submitLabel?: string;
}

export function AccountForm({
  account,
  name = '',
  currency,
  onDone,
  submitLabel,
}: AccountFormProps) {
  const { t, locale } = useI18n();
  const household = useHousehold();
  const add = useAddAccount();
  const change = useChangeAccount();
  const problem = useProblemText();
  const [input, setInput] = useState<AccountInput>({
    name: account?.name ?? name,
    kind: account?.kind ?? 'checking',
    currency: account?.currency ?? currency ?? household.baseCurrency,
    openingBalance: account ? plain(account.openingBalance, account.currency, locale) : '0',
  });
  const [number, setNumber] = useState('');
  const [forgetNumber, setForgetNumber] = useState(false);
  const [wrongAmount, setWrongAmount] = useState(false);
  const saving = account ? change : add;
  const fields = useFieldTexts()(saving.error);
  const set = (part: Partial<AccountInput>) => setInput({ ...input, ...part });

  const saved = (known: Account) => {
    // What was typed of a number is not to stand in the form when it opens again.
    setNumber('');
    setForgetNumber(false);
    onDone(known);
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // The form may stand inside another one, which must not be sent with it.
    event.stopPropagation();
    const typed = number.trim();
    const said = forgetNumber ? { number: '' } : typed ? { number: typed } : {};
    const openingBalance = fromInput(input.openingBalance, locale);
    setWrongAmount(openingBalance === null);
    if (openingBalance === null) return;
    const wanted = { ...input, name: input.name.trim(), openingBalance, ...said };
    if (account) change.mutate({ ...account, ...wanted }, { onSuccess: saved });
    else add.mutate(wanted, { onSuccess: saved });
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t('accounts.name')}
        error={fields.name}
        value={input.name}
        onChange={(event) => set({ name: event.target.value })}
        maxLength={100}
        autoComplete="off"
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('accounts.kind')}
          value={input.kind}
          onChange={(event) => set({ kind: event.target.value as Kind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('accounts.currency')}
          error={fields.currency}
          value={input.currency}
          disabled={account !== undefined}
          onChange={(event) => set({ currency: event.target.value })}
        >
          <CurrencyOptions />
        </SelectField>
      </div>
      <NumberField
        known={account?.maskedNumber ?? null}
        value={number}
        error={fields.number}
        forget={forgetNumber}
        onChange={setNumber}
        onForget={setForgetNumber}
      />
      <TextField
        label={t('accounts.openingBalance')}
        hint={t('accounts.openingHint')}
        error={
          wrongAmount
            ? t('error.amount', {
                example: moneyText('1234.5', input.currency, locale, { showCurrency: false }),
              })
            : fields.openingBalance
        }
        value={input.openingBalance}
        inputMode="decimal"
        className="text-end tabular-nums"
        onChange={(event) => set({ openingBalance: event.target.value })}
      />
      {saving.isError && Object.keys(fields).length === 0 && (
        <p role="alert" className="text-danger">
          {problem(saving.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={saving.isPending}>
        {submitLabel ?? (account ? t('action.save') : t('accounts.add'))}
      </Button>
    </form>
  );
}

const plain = (amount: string, currency: string, locale: string) =>
  moneyText(amount, currency, locale, { showCurrency: false });
