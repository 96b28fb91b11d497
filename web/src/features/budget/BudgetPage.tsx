import { PiggyBank } from 'lucide-react';
import { useSearchParams } from 'react-router';

import { monthOf, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { PageHeader } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useAccounts } from '../accounts/accounts.queries';
import { useHousehold } from '../session/session.queries';
import { useAddBudget, useBudgets, type Budget } from './budget.queries';
import { newBudget } from './model';
import { MonthPart } from './MonthPart';
import { MonthSwitch } from './MonthSwitch';

/** What is left for what: a month of a budget, its amounts typed in place. */
export function BudgetPage() {
  const { t } = useI18n();
  const budgets = useBudgets();
  if (budgets.data?.[0]) return <Chosen budgets={budgets.data} first={budgets.data[0]} />;
  return (
    <>
      <PageHeader title={t('budget.title')} />
      {budgets.isPending && <Skeleton rows={8} className="h-14" />}
      {budgets.isError && (
        <ErrorNote error={budgets.error} onRetry={() => void budgets.refetch()} />
      )}
      {budgets.data && <NoBudget />}
    </>
  );
}

/** Which budget and which month are in the address: they can be kept and shared. */
function Chosen({ budgets, first }: { budgets: Budget[]; first: Budget }) {
  const { t } = useI18n();
  const { timeZone } = useHousehold();
  const [search, setSearch] = useSearchParams();
  const now = monthOf(today(timeZone));
  const chosen = budgets.find((it) => it.budgetId === search.get('budget')) ?? first;
  const asked = search.get('month') ?? now;
  const month = /^\d{4}-\d{2}$/.test(asked) && asked >= chosen.budget.first ? asked : now;
  const go = (key: string, value: string) => {
    search.set(key, value);
    setSearch(search, { replace: true });
  };
  return (
    <>
      <PageHeader
        title={t('budget.title')}
        actions={
          <>
            {budgets.length > 1 && (
              <SelectField
                label={t('budget.which')}
                hideLabel
                value={chosen.budgetId}
                onChange={(event) => go('budget', event.target.value)}
              >
                {budgets.map((it) => (
                  <option key={it.budgetId} value={it.budgetId}>
                    {it.budget.name}
                  </option>
                ))}
              </SelectField>
            )}
            <MonthSwitch
              month={month}
              now={now}
              first={chosen.budget.first}
              onChange={(next) => go('month', next)}
            />
          </>
        }
      />
      <MonthPart key={chosen.budgetId} budgetId={chosen.budgetId} month={month} />
    </>
  );
}

function NoBudget() {
  const { t } = useI18n();
  const { timeZone, baseCurrency } = useHousehold();
  const accounts = useAccounts();
  const add = useAddBudget();
  const say = useProblemText();
  const begin = () => {
    const spendable = accounts.data?.filter(
      (it) => !it.closed && ['checking', 'savings', 'card', 'cash'].includes(it.kind),
    );
    add.mutate(
      newBudget(
        t('budget.first'),
        baseCurrency,
        monthOf(today(timeZone)),
        spendable?.map((it) => it.accountId) ?? [],
      ),
      {
        onSuccess: () => toast({ text: t('budget.begun') }),
        onError: (error) => toast({ text: say(error), tone: 'problem' }),
      },
    );
  };
  return (
    <Empty icon={PiggyBank} title={t('budget.empty')} hint={t('budget.emptyHint')}>
      <Button look="primary" onClick={begin} disabled={add.isPending || accounts.isPending}>
        {t('budget.begin')}
      </Button>
    </Empty>
  );
}
