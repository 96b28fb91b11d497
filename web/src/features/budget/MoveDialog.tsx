import { useState } from 'react';

import { fromInput, isNegative, isZero } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField, TextField } from '../../ui/Field';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useMove, type BudgetMonth } from './budget.queries';
import { amountToMove } from './model';
import { useEnvelopeName } from './names';

/** Where money comes from and goes to; null is what is to be assigned. */
export interface Ends {
  from: string | null;
  to: string | null;
}

interface MoveDialogProps {
  month: BudgetMonth;
  ends: Ends;
  onClose: () => void;
}

/** What a person types first; its identity never changes, so that it happens once. */
const ready = (input: HTMLInputElement | null) => input?.focus();

/** Says how much goes from where to where; a drag ends here, and the keyboard begins here. */
export function MoveDialog({ month, ends, onClose }: MoveDialogProps) {
  const { t, locale } = useI18n();
  const nameOf = useEnvelopeName();
  const say = useProblemText();
  const move = useMove(month);
  const left = (end: string | null) =>
    end === null
      ? month.toAssign
      : (month.envelopes.find((it) => it.category === end)?.available ?? '0');
  const other = month.envelopes.find((it) => it.category !== ends.from)?.category ?? null;
  const [from, setFrom] = useState(ends.from);
  const [to, setTo] = useState(ends.from === ends.to ? other : ends.to);
  const plain = (amount: string) =>
    moneyText(amount, month.currency, locale, { showCurrency: false });
  const [typed, setTyped] = useState(() =>
    plain(amountToMove(left(ends.from), ends.to === ends.from ? null : left(ends.to))),
  );
  const amount = fromInput(typed, locale);
  const wrong = amount === null || isNegative(amount) || isZero(amount);
  const submit = () => {
    if (wrong || from === to) return;
    move.mutate(
      { from, to, amount },
      {
        onSuccess: () => {
          onClose();
          const said = moneyText(amount, month.currency, locale);
          toast({ text: t('budget.moved', { amount: said, from: nameOf(from), to: nameOf(to) }) });
        },
        onError: (error) => toast({ text: say(error), tone: 'problem' }),
      },
    );
  };
  const choices = [null, ...month.envelopes.map((it) => it.category)];
  const options = (besides: string | null) =>
    choices
      .filter((it) => it !== besides)
      .map((it) => (
        <option key={it ?? ''} value={it ?? ''}>
          {`${nameOf(it)} (${moneyText(left(it), month.currency, locale)})`}
        </option>
      ));
  return (
    <Dialog open onClose={onClose} title={t('budget.moveTitle')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SelectField
          label={t('budget.from')}
          value={from ?? ''}
          onChange={(event) => setFrom(event.target.value || null)}
        >
          {options(to)}
        </SelectField>
        <SelectField
          label={t('budget.to')}
          value={to ?? ''}
          onChange={(event) => setTo(event.target.value || null)}
        >
          {options(from)}
        </SelectField>
        <TextField
          ref={ready}
          label={t('budget.amount')}
          inputMode="decimal"
          value={typed}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
          error={
            wrong && typed !== plain('0')
              ? t('budget.wrongAmount', { currency: month.currency })
              : undefined
          }
        />
        <Button look="primary" type="submit" disabled={wrong || from === to || move.isPending}>
          {t('budget.moveNow')}
        </Button>
      </form>
    </Dialog>
  );
}
