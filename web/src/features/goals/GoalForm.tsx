import { useState, type SubmitEvent } from 'react';

import { fromInput } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { RemoveButton } from '../../ui/RemoveButton';
import { useFieldTexts, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useAccounts } from '../accounts/accounts.queries';
import { useHousehold } from '../session/session.queries';
import { Earmarks } from './Earmarks';
import {
  inputOf,
  states,
  useDeleteGoal,
  usePutGoal,
  type Goal,
  type GoalInput,
  type GoalState,
} from './goals.queries';

/** What is typed, before it is known to be amounts. */
export interface GoalTexts {
  name: string;
  target: string;
  by: string;
  monthly: string;
  state: GoalState;
  /** By account; a blank is all of it. */
  earmarks: Readonly<Record<string, string>>;
}

/** Adds a goal, or changes the one there is. */
export function GoalForm({ goal, onDone }: { goal: Goal | null; onDone: () => void }) {
  const { t, locale } = useI18n();
  const household = useHousehold();
  const accounts = useAccounts();
  const put = usePutGoal();
  const remove = useDeleteGoal();
  const fields = useFieldTexts()(put.error);
  const problem = useProblemText();
  const [texts, setTexts] = useState<GoalTexts>(() => textsOf(goal, locale));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const set = (part: Partial<GoalTexts>) => setTexts({ ...texts, ...part });
  const first = accounts.data?.find(({ accountId }) => accountId in texts.earmarks);
  const currency = first?.currency ?? goal?.currency ?? household.baseCurrency;
  const example = moneyText('1234.5', currency, locale, { showCurrency: false });
  const errorOf = (name: string) =>
    wrong.includes(name) ? t('error.amount', { example }) : fields[name];

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = inputFrom(texts, locale);
    setWrong(read.wrong);
    if (!read.input) return;
    const body = read.input;
    put.mutate(
      { goalId: goal?.goalId ?? null, body },
      {
        onSuccess: () => {
          onDone();
          toast({ text: t('goals.saved', { name: body.name }) });
        },
      },
    );
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t('goals.name')}
        error={fields.name}
        value={texts.name}
        maxLength={100}
        required
        autoComplete="off"
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('goals.target')}
          error={errorOf('target')}
          value={texts.target}
          inputMode="decimal"
          required
          className="text-end tabular-nums"
          onChange={(event) => set({ target: event.target.value })}
        />
        <TextField
          label={t('goals.by')}
          type="date"
          error={fields.by}
          value={texts.by}
          onChange={(event) => set({ by: event.target.value })}
        />
      </div>
      <TextField
        label={t('goals.monthly')}
        hint={t('goals.monthlyHint')}
        error={errorOf('monthly')}
        value={texts.monthly}
        inputMode="decimal"
        className="text-end tabular-nums"
        onChange={(event) => set({ monthly: event.target.value })}
      />
      <Earmarks
        accounts={accounts.data ?? []}
        chosen={texts.earmarks}
        currency={first ? currency : null}
        wrong={wrong}
        onChange={(earmarks) => set({ earmarks })}
      />
      {goal && (
        <SelectField
          label={t('goals.state')}
          value={texts.state}
          onChange={(event) => set({ state: event.target.value as GoalState })}
        >
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`goals.state.${state}`)}
            </option>
          ))}
        </SelectField>
      )}
      {put.isError && Object.keys(fields).length === 0 && (
        <p role="alert" className="text-danger">
          {problem(put.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={put.isPending}>
        {goal ? t('action.save') : t('goals.new')}
      </Button>
      {goal && (
        <RemoveButton
          label={t('goals.delete')}
          removed={t('goals.deleted', { name: goal.name })}
          busy={remove.isPending}
          onRemove={() => remove.mutateAsync(goal.goalId)}
          // It comes back as a new one that is the same.
          onUndo={() => put.mutate({ goalId: null, body: inputOf(goal) })}
          onDone={onDone}
        />
      )}
    </form>
  );
}

function textsOf(goal: Goal | null, locale: string): GoalTexts {
  const plain = (amount: string | null) =>
    goal && amount !== null
      ? moneyText(amount, goal.currency, locale, { showCurrency: false })
      : '';
  return {
    name: goal?.name ?? '',
    target: plain(goal?.target ?? null),
    by: goal?.by ?? '',
    monthly: plain(goal?.monthly ?? null),
    state: goal?.state ?? 'active',
    earmarks: Object.fromEntries(
      goal?.earmarks.map(({ accountId, amount }) => [accountId, plain(amount)]) ?? [],
    ),
  };
}

/** The names of what is no amount, or what can be sent. */
function inputFrom(texts: GoalTexts, locale: string): { wrong: string[]; input: GoalInput | null } {
  const wrong: string[] = [];
  const amount = (name: string, text: string) => {
    const read = fromInput(text, locale);
    if (read === null) wrong.push(name);
    return read ?? '';
  };
  const blank = (text: string) => text.trim() === '';
  const input: GoalInput = {
    name: texts.name.trim(),
    target: amount('target', texts.target),
    state: texts.state,
    earmarks: Object.entries(texts.earmarks).map(([accountId, text]) =>
      blank(text) ? { accountId } : { accountId, amount: amount(accountId, text) },
    ),
    ...(texts.by !== '' && { by: texts.by }),
    ...(!blank(texts.monthly) && { monthly: amount('monthly', texts.monthly) }),
  };
  return { wrong, input: wrong.length === 0 ? input : null };
}
