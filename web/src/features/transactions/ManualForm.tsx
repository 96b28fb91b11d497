import { useState, type SubmitEvent } from 'react';

import { absolute, fromInput, negate } from '../../lib/decimal';
import { today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { Segmented } from '../../ui/Segmented';
import { Skeleton, useFieldTexts, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useAccounts, type Account } from '../accounts/accounts.queries';
import { AccountForm } from '../accounts/AccountForm';
import { useHousehold } from '../session/session.queries';
import { useAddTransaction } from './transactions.queries';

/** Adds a transaction by hand; without an account, an account comes first. */
export function ManualForm({ onDone }: { onDone: () => void }) {
  const accounts = useAccounts();
  if (accounts.data === undefined) return <Skeleton rows={4} />;
  const open = accounts.data.filter((account) => !account.closed);
  if (open.length === 0) return <AccountForm onDone={() => undefined} />;
  return <Form accounts={open} onDone={onDone} />;
}

function Form({ accounts, onDone }: { accounts: readonly Account[]; onDone: () => void }) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const add = useAddTransaction();
  const problem = useProblemText();
  const [direction, setDirection] = useState<'out' | 'in'>('out');
  const [accountId, setAccountId] = useState(accounts[0]?.accountId ?? '');
  const [bookedOn, setBookedOn] = useState(() => today(timeZone));
  const [amount, setAmount] = useState('');
  const [description, setDescription] = useState('');
  const [counterparty, setCounterparty] = useState('');
  const [wrong, setWrong] = useState(false);
  const currency = accounts.find((it) => it.accountId === accountId)?.currency ?? 'EUR';
  const fields = useFieldTexts()(add.error);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = fromInput(amount, locale);
    setWrong(typed === null);
    if (typed === null) return;
    const signed = direction === 'out' ? negate(absolute(typed)) : absolute(typed);
    add.mutate(
      {
        accountId,
        bookedOn,
        amount: signed,
        currency,
        description: description.trim(),
        ...(counterparty.trim() ? { counterpartyName: counterparty.trim() } : {}),
      },
      {
        onSuccess: () => {
          onDone();
          toast({ text: t('manual.done') });
        },
      },
    );
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Segmented
        label={t('manual.direction')}
        value={direction}
        onChange={setDirection}
        options={[
          { value: 'out', label: t('manual.out') },
          { value: 'in', label: t('manual.in') },
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={`${t('tx.amount')} (${currency})`}
          error={
            wrong
              ? t('error.amount', {
                  example: moneyText('12.5', currency, locale, { showCurrency: false }),
                })
              : fields.amount
          }
          inputMode="decimal"
          className="text-end tabular-nums"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
          required
        />
        <TextField
          label={t('tx.date')}
          type="date"
          error={fields.bookedOn}
          value={bookedOn}
          onChange={(event) => setBookedOn(event.target.value)}
          required
        />
      </div>
      <TextField
        label={t('manual.description')}
        error={fields.description}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        maxLength={500}
        required
      />
      <TextField
        label={t('manual.counterparty')}
        value={counterparty}
        onChange={(event) => setCounterparty(event.target.value)}
        maxLength={200}
      />
      <SelectField
        label={t('tx.account')}
        value={accountId}
        onChange={(event) => setAccountId(event.target.value)}
      >
        {accounts.map((account) => (
          <option key={account.accountId} value={account.accountId}>
            {account.name}
          </option>
        ))}
      </SelectField>
      {add.isError && Object.keys(fields).length === 0 && (
        <p role="alert" className="text-danger">
          {problem(add.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={add.isPending}>
        {t('tx.add')}
      </Button>
    </form>
  );
}
