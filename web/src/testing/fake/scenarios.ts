import { addMonths, monthOf, type Day } from '../../lib/dates';
import type { Change, Outcome } from '../../features/scenarios/scenarios.queries';
import { json, one, problem } from './answers';

interface Kept {
  scenarioId: string;
  name: string;
  changes: readonly Change[];
}

const [onHand, income, spending, rent] = [8400, 3250, -2930, -1120];
const rentSeries = '33330000-0000-4000-8000-000000000001';

const change = (kind: Change['kind'], more: Partial<Change>): Change => ({
  kind,
  of: null,
  id: null,
  percent: null,
  amount: null,
  everyMonths: null,
  from: null,
  until: null,
  ...more,
});

const testsOf = (months: readonly string[]) => {
  const [from = null, until = null] = [months[1], months[6]];
  const less = (percent: string) => change('percent', { of: 'income', percent, from, until });
  return [
    { code: 'income-gone', changes: [less('-100')] },
    { code: 'less-income', changes: [less('-20')] },
    {
      code: 'dearer-bill',
      changes: [change('percent', { of: 'series', id: rentSeries, percent: '8', from })],
    },
    { code: 'inflation', changes: [change('prices', { percent: '6' })] },
    { code: 'one-off', changes: [change('amount', { amount: '-4040', everyMonths: 0, from })] },
  ];
};

/** What a change adds to a month. */
function effect(it: Change, month: string, at: number, balance: number): number {
  const percent = Number(it.percent ?? 0) / 100;
  if (it.kind === 'prices') return spending * ((1 + percent) ** (at / 12) - 1);
  if (it.kind === 'interest') return (Math.max(balance, 0) * percent) / 12;
  const [from, until] = [it.from ?? month, it.until ?? month];
  if (month < from || month > until) return 0;
  if (it.kind === 'percent')
    return percent * (it.of === 'income' ? income : it.of === 'spending' ? spending : rent);
  return it.everyMonths === 0 && month !== from ? 0 : Number(it.amount);
}

function outcome(months: readonly string[], changes: readonly Change[], other?: Outcome): Outcome {
  let balance = onHand;
  const course = months.map((month, at) => {
    const changed = changes.reduce((sum, it) => sum + effect(it, month, at, balance), 0);
    balance += income + spending + changed;
    const width = 420 * Math.sqrt(at + 1);
    const [p10, p50, p90] = [balance - width, balance, balance + width].map((it) => it.toFixed(2));
    return { month, p10: p10 ?? '', p50: p50 ?? '', p90: p90 ?? '' };
  });
  const least = course.reduce((a, b) => (Number(b.p50) < Number(a.p50) ? b : a));
  const end = (it?: Outcome) => Number(it?.months.at(-1)?.p50 ?? balance);
  return {
    months: course,
    belowZero: Number(least.p50) < 0 ? 0.93 : Number(least.p10) < 0 ? 0.12 : 0,
    belowZeroFrom: course.find(({ p50 }) => Number(p50) < 0)?.month ?? null,
    lowestIn: least.month,
    lowest: least.p50,
    difference: (balance - end(other)).toFixed(2),
    goals: [{ id: 'roof', probability: balance > 11000 ? 0.71 : balance > 5000 ? 0.34 : 0.02 }],
  };
}

/** Answers of /v1/scenarios: one household, whose money changes as said and is never uncertain why. */
export function createScenarios(now: Day, empty: boolean) {
  const months = empty ? [] : Array.from({ length: 12 }, (_, at) => addMonths(monthOf(now), at));
  let kept: Kept[] = empty
    ? []
    : [
        {
          scenarioId: crypto.randomUUID(),
          name: 'Parental leave',
          changes: [change('percent', { of: 'income', percent: '-35', from: months[3] ?? null })],
        },
      ];

  const compare = (scenarios: readonly Kept[]) => {
    if (empty) return problem(409, 'forecast-missing', 'There is no forecast yet.');
    const baseline = outcome(months, []);
    return json({
      currency: 'EUR',
      onHand: onHand.toFixed(2),
      baseline,
      scenarios: scenarios.map(({ name, changes }) => ({
        name,
        outcome: outcome(months, changes, baseline),
      })),
      goals: [{ goalId: 'roof', name: 'New roof' }],
    });
  };

  return (method: string, path: string, body: Record<string, unknown>): Response | null => {
    const [, , kind, which] = path.split('/');
    if (kind !== 'scenarios') return null;
    if (which === 'comparison') return compare(body.scenarios as Kept[]);
    if (method === 'GET')
      return json({
        items: kept,
        stressTests: empty ? [] : testsOf(months),
        months,
        series: [
          {
            streamId: rentSeries,
            counterparty: 'Hausverwaltung Nord',
            category: 'RENT_AND_UTILITIES_RENT',
            amount: rent.toFixed(2),
          },
        ],
      });
    const said = { ...(body as unknown as Kept), scenarioId: which ?? crypto.randomUUID() };
    if (which !== undefined && !kept.some(({ scenarioId }) => scenarioId === which))
      return one(undefined);
    kept = kept.filter(({ scenarioId }) => scenarioId !== said.scenarioId);
    if (method === 'DELETE') return new Response(null, { status: 204 });
    kept = [...kept, said];
    return json(said, method === 'POST' ? 201 : 200);
  };
}
