import { useId, useState, type SubmitEvent } from 'react';

import { today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button, ButtonLink } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { RemoveButton } from '../../ui/RemoveButton';
import { Segmented } from '../../ui/Segmented';
import { useFieldTexts, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useAccounts } from '../accounts/accounts.queries';
import { useHousehold } from '../session/session.queries';
import { cadences, useSeries } from './bills.queries';
import {
  inputOf,
  useDeleteOwnBill,
  usePutOwnBill,
  type Cadence,
  type OwnBill,
} from './own.queries';
import { inputFrom, textsOf, type OwnTexts } from './ownTexts';

interface OwnBillFormProps {
  /** Null: a new one. */
  bill: OwnBill | null;
  onDone: () => void;
}

/** Adds a bill that nobody has paid yet, or changes one that a person added. */
export function OwnBillForm({ bill, onDone }: OwnBillFormProps) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const accounts = useAccounts();
  const put = usePutOwnBill();
  const remove = useDeleteOwnBill();
  const fields = useFieldTexts()(put.error);
  const problem = useProblemText();
  const [texts, setTexts] = useState(() => textsOf(bill, today(timeZone), locale));
  const [wrong, setWrong] = useState(false);
  const series = useSeries();
  const known = useId();
  const names = [...new Set(series.data?.map(({ counterparty }) => counterparty).filter(Boolean))];
  const set = (part: Partial<OwnTexts>) => setTexts({ ...texts, ...part });
  const choices = (accounts.data ?? []).filter(
    ({ closed, accountId }) => !closed || accountId === bill?.accountId,
  );
  const account = choices.find(({ accountId }) => accountId === texts.accountId) ?? choices[0];
  // A script may have stated it in another one than its account's; it keeps it on that account.
  const currency =
    account && account.accountId === bill?.accountId ? bill.currency : account?.currency;

  if (accounts.data && !account)
    return (
      <>
        <p className="mb-4 text-muted">{t('bills.own.noAccount')}</p>
        <ButtonLink look="primary" to="/accounts?add=1">
          {t('accounts.add')}
        </ButtonLink>
      </>
    );

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const body = account && currency ? inputFrom(texts, account.accountId, currency, locale) : null;
    setWrong(body === null);
    if (body === null) return;
    put.mutate(
      { ownBillId: bill?.ownBillId ?? null, body },
      {
        onSuccess: () => {
          onDone();
          toast({ text: t('bills.own.saved', { name: body.name }) });
        },
      },
    );
  };

  const example = moneyText('1234.5', currency ?? 'EUR', locale, { showCurrency: false });
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <div>
        <Segmented
          label={t('bills.own.way')}
          value={texts.way}
          onChange={(way) => set({ way })}
          options={[
            { value: 'out', label: t('bills.own.out') },
            { value: 'in', label: t('bills.own.in') },
          ]}
        />
      </div>
      <TextField
        label={t('bills.own.name')}
        error={fields.name}
        value={texts.name}
        maxLength={100}
        required
        autoComplete="off"
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('bills.amountNow', { currency: currency ?? '' })}
          error={wrong ? t('error.amount', { example }) : fields.amount}
          value={texts.amount}
          inputMode="decimal"
          required
          className="text-end tabular-nums"
          onChange={(event) => set({ amount: event.target.value })}
        />
        <SelectField
          label={t('bills.own.account')}
          error={fields.accountId}
          value={account?.accountId ?? ''}
          required
          onChange={(event) => set({ accountId: event.target.value })}
        >
          {choices.map(({ accountId, name }) => (
            <option key={accountId} value={accountId}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <label className="-my-2 flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={texts.about}
          onChange={(event) => set({ about: event.target.checked })}
        />
        {t('bills.own.about')}
      </label>
      <SelectField
        label={t('bills.own.cadence')}
        error={fields.cadence}
        value={texts.cadence}
        onChange={(event) => set({ cadence: event.target.value as Cadence })}
      >
        {cadences.map((cadence) => (
          <option key={cadence} value={cadence}>
            {t(`bills.cadence.${cadence}`)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('bills.own.first')}
          type="date"
          error={fields.firstDueOn}
          value={texts.firstDueOn}
          required
          onChange={(event) => set({ firstDueOn: event.target.value })}
        />
        <TextField
          label={t('bills.own.until')}
          type="date"
          error={fields.untilOn}
          value={texts.untilOn}
          min={texts.firstDueOn}
          onChange={(event) => set({ untilOn: event.target.value })}
        />
      </div>
      <TextField
        label={t('bills.own.counterparty')}
        hint={t('bills.own.counterpartyHint')}
        error={fields.counterparty}
        value={texts.counterparty}
        maxLength={100}
        autoComplete="off"
        list={known}
        onChange={(event) => set({ counterparty: event.target.value })}
      />
      <datalist id={known}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {put.isError && Object.keys(fields).length === 0 && (
        <p role="alert" className="text-danger">
          {problem(put.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={put.isPending || !account}>
        {bill ? t('action.save') : t('bills.own.add')}
      </Button>
      {bill && (
        <RemoveButton
          label={t('bills.own.remove')}
          removed={t('bills.own.removed', { name: bill.name })}
          busy={remove.isPending}
          onRemove={() => remove.mutateAsync(bill.ownBillId)}
          // It comes back as a new one that is the same, and claims the same payments.
          onUndo={() => put.mutate({ ownBillId: null, body: inputOf(bill) })}
          onDone={onDone}
        />
      )}
    </form>
  );
}
