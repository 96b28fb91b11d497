import {
  addMonths,
  dayOfMonth,
  firstDay,
  lastDay,
  monthOf,
  type Day,
  type Month,
} from '../../lib/dates';
import { json, one, problem } from './answers';
import type { accountsOf, FakeTransaction } from './data';

interface FakeEnvelope {
  category: string;
  surplus: string;
  deficit: string;
  closed: Month | null;
  templates: number;
}

interface FakeBudget {
  budgetId: string;
  version: number;
  name: string;
  first: Month;
  accounts: string[];
  envelopes: FakeEnvelope[];
  assigned: Map<string, number>;
  plans: Set<string>;
}

interface Household {
  now: Day;
  accounts: ReturnType<typeof accountsOf>;
  transactions: () => readonly FakeTransaction[];
  /** Told when the streams have counted a change. */
  settled: () => void;
  empty: boolean;
}

const reserve = 'RESERVE';
const cents = (amount: unknown) => Math.round(Number(amount) * 100);
const money = (amount: number) => (amount / 100).toFixed(2);
const key = (month: Month, category: string) => `${month} ${category}`;

const usual: readonly [category: string, cents: number, templates: number][] = [
  ['RENT_AND_UTILITIES_RENT', 118_000, 1],
  ['FOOD_AND_DRINK_GROCERIES', 76_000, 1],
  ['FOOD_AND_DRINK_RESTAURANT', 9_000, 0],
  ['TRANSPORTATION_PUBLIC_TRANSIT', 5_800, 1],
  ['ENTERTAINMENT_TV_AND_MOVIES', 3_000, 0],
  ['GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES', 6_000, 0],
  ['TRAVEL_LODGING', 15_000, 1],
];

function begun(household: Household, name: string, id: number): FakeBudget {
  const month = monthOf(household.now);
  const first = addMonths(month, -2);
  const assigned = new Map<string, number>();
  for (const [category, amount] of usual)
    for (const back of [0, 1, 2]) assigned.set(key(addMonths(month, -back), category), amount);
  return {
    budgetId: `b0d00000-0000-4000-8000-00000000000${String(id)}`,
    version: 4,
    name,
    first,
    accounts: household.accounts
      .filter((it) => it.kind !== 'savings')
      .slice(0, 2)
      .map((it) => it.accountId),
    envelopes: usual.map(([category, , templates]) => ({
      category,
      surplus: 'keep',
      deficit: 'pool',
      closed: null,
      templates,
    })),
    assigned,
    plans: new Set(),
  };
}

/** Answers of /v1/budgets. Envelopes keep what they have, whatever their policy says. */
export function createBudgets(household: Household) {
  let budgets = household.empty
    ? []
    : [begun(household, 'Household', 1), begun(household, 'Personal', 2)];

  const answer = (it: FakeBudget) => ({
    budgetId: it.budgetId,
    version: it.version,
    budget: { name: it.name, currency: 'EUR', first: it.first },
  });
  const changed = (budget: FakeBudget) => {
    budget.version++;
    setTimeout(household.settled, 120);
  };
  const add = (body: Record<string, unknown>) => {
    const wish = body.budget as { name: string; envelopes: { category: string }[] };
    const budget = begun(household, wish.name, budgets.length + 1);
    budget.first = monthOf(household.now);
    budget.assigned.clear();
    budget.envelopes = wish.envelopes.map(({ category }) => ({
      category,
      surplus: 'keep',
      deficit: 'pool',
      closed: null,
      templates: 0,
    }));
    budgets = [...budgets, budget];
    return json(answer(budget), 201);
  };
  const edit = (budget: FakeBudget, month: Month, what: string, body: Record<string, unknown>) => {
    const put = (category: string, amount: number) =>
      budget.assigned.set(key(month, category), amount);
    const assigned = (category: string) => budget.assigned.get(key(month, category)) ?? 0;
    if (what === 'assigned')
      for (const [category, amount] of Object.entries(body.amounts as Record<string, string>))
        put(category, cents(amount));
    if (what === 'moves') {
      if (cents(body.amount) <= 0)
        return problem(422, 'budget-refused', 'Nothing would move. Give an amount above zero.');
      const { from, to } = body as Record<string, string | null>;
      if (from) put(from, assigned(from) - cents(body.amount));
      if (to) put(to, assigned(to) + cents(body.amount));
    }
    if (what === 'templates')
      for (const [category, amount, templates] of usual) if (templates) put(category, amount);
    if (what === 'plan') budget.plans.add(month);
    changed(budget);
    return json(monthOfBudget(household, budget, month));
  };
  const envelope = (
    budget: FakeBudget,
    category: string,
    method: string,
    body: Record<string, unknown>,
  ) => {
    const known = budget.envelopes.find((it) => it.category === category);
    if (method === 'DELETE')
      budget.envelopes = budget.envelopes.filter((it) => it.category !== category);
    else if (known) Object.assign(known, { surplus: body.surplus, deficit: body.deficit });
    else
      budget.envelopes.push({
        category,
        surplus: String(body.surplus),
        deficit: String(body.deficit),
        closed: null,
        templates: 0,
      });
    changed(budget);
    return json(answer(budget));
  };

  return (method: string, path: string, body: Record<string, unknown>): Response | null => {
    const [, , kind, id, part, which, what] = path.split('/');
    if (kind !== 'budgets') return null;
    if (id === undefined)
      return method === 'POST' ? add(body) : json({ items: budgets.map(answer) });
    const budget = budgets.find((it) => it.budgetId === id);
    if (!budget || !which) return one(budget && answer(budget));
    if (part === 'envelopes') return envelope(budget, which, method, body);
    if (method === 'GET') return json(monthOfBudget(household, budget, which));
    return edit(budget, which, String(what), body);
  };
}

function monthOfBudget(household: Household, budget: FakeBudget, month: Month) {
  const moved = household
    .transactions()
    .filter((it) => budget.accounts.includes(it.accountId) && monthOf(it.bookedOn) <= month);
  const opening = household.accounts
    .filter((it) => budget.accounts.includes(it.accountId))
    .reduce((sum, it) => sum + cents(it.openingBalance), 0);
  const cash = moved.reduce((sum, it) => sum + cents(it.baseAmount), opening);
  const lines = [...budget.envelopes.map((it) => it.category).sort(), reserve].map((category) =>
    line(household.now, budget, category, month, moved),
  );
  const sum = (pick: (it: ReturnType<typeof line>) => string) =>
    money(lines.reduce((total, it) => total + cents(pick(it)), 0));
  return {
    budgetId: budget.budgetId,
    version: budget.version,
    settled: true,
    month,
    from: firstDay(month),
    until: lastDay(month),
    today: monthOf(household.now) === month ? household.now : null,
    currency: 'EUR',
    cash: money(cash),
    toAssign: money(cash - cents(sum((it) => it.available))),
    assigned: sum((it) => it.assigned),
    available: sum((it) => it.available),
    spent: money(-cents(sum((it) => it.activity))),
    planned: budget.plans.has(month),
    envelopes: lines,
  };
}

function line(
  now: Day,
  budget: FakeBudget,
  category: string,
  month: Month,
  moved: readonly FakeTransaction[],
) {
  const known = budget.envelopes.find((it) => it.category === category);
  let carried = 0;
  let assigned = 0;
  let activity = 0;
  for (let at = budget.first; at <= month; at = addMonths(at, 1)) {
    carried += assigned + activity;
    assigned = budget.assigned.get(key(at, category)) ?? 0;
    activity = moved
      .filter((it) => it.category === category && monthOf(it.bookedOn) === at)
      .reduce((sum, it) => sum + cents(it.baseAmount), 0);
  }
  const gone = monthOf(now) === month ? dayOfMonth(now) / dayOfMonth(lastDay(month)) : 1;
  return {
    category,
    carried: money(carried),
    assigned: money(assigned),
    activity: money(activity),
    available: money(carried + assigned + activity),
    planned: budget.plans.has(month) ? money(assigned) : null,
    expected: money(Math.max(0, Math.round((carried + assigned) * gone))),
    surplus: known?.surplus ?? 'keep',
    deficit: known?.deficit ?? 'keep',
    templates: known?.templates ?? 0,
    goal: null,
  };
}
