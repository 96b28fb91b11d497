import { one, json, problem } from './answers';

interface FakeGoal extends Record<string, unknown> {
  goalId: string;
  target: string;
  saved: string;
  rate: string | null;
  reachedOn: string | null;
}

const id = (end: number) => `22220000-0000-4000-8000-00000000000${end}`;

const goal = (end: number, more: Record<string, unknown>): FakeGoal => ({
  goalId: id(end),
  name: '',
  target: '0.00',
  currency: 'EUR',
  by: null,
  monthly: null,
  startedOn: '2026-01-01',
  state: 'active',
  earmarks: [],
  saved: '0.00',
  missing: '0.00',
  needed: null,
  expected: null,
  grown: null,
  rate: null,
  reachedOn: null,
  course: 'open',
  ...more,
});

/** One of each course. */
const some = (account: string): FakeGoal[] => [
  goal(1, {
    name: 'Summer in Norway',
    target: '3200.00',
    by: '2027-06-30',
    saved: '1850.00',
    missing: '1350.00',
    needed: '168.75',
    expected: '1930.00',
    rate: '200.00',
    monthly: '200.00',
    reachedOn: '2027-06-24',
    course: 'on-course',
    earmarks: [{ accountId: account, amount: '1850.00' }],
  }),
  goal(2, {
    name: 'New roof',
    target: '18000.00',
    by: '2028-05-01',
    saved: '6400.00',
    missing: '11600.00',
    needed: '682.36',
    expected: '7400.00',
    rate: '420.00',
    reachedOn: '2029-03-24',
    course: 'behind',
    earmarks: [{ accountId: account, amount: null }],
  }),
  goal(3, {
    name: 'Three months of wages, just in case',
    target: '9000.00',
    saved: '9000.00',
    reachedOn: '2026-11-24',
    course: 'reached',
  }),
  goal(4, { name: 'A boat', target: '60000.00', missing: '60000.00', state: 'paused' }),
];

/** Answers of /v1/goals. */
export function createGoals(account: string | undefined) {
  let goals = account === undefined ? [] : some(account);
  let made = goals.length;
  return (
    method: string,
    which: string | undefined,
    part: string | undefined,
    body: Record<string, unknown>,
    search: URLSearchParams,
  ): Response => {
    const found = goals.find(({ goalId }) => goalId === which);
    if (method === 'GET') {
      if (part === 'what-if' && found) return json(whatIf(found, Number(search.get('more'))));
      return json({ items: goals });
    }
    if (method === 'DELETE') {
      goals = goals.filter((it) => it !== found);
      return new Response(null, { status: 204 });
    }
    if (Number(body.target) <= 0)
      return problem(400, 'validation-failed', 'Give an amount above zero.');
    const said = goal(found ? 0 : ++made, {
      missing: body.target,
      ...found,
      by: null,
      monthly: null,
      ...body,
    });
    goals = found ? goals.map((it) => (it === found ? said : it)) : [...goals, said];
    return found || method === 'POST' ? json(said, found ? 200 : 201) : one(undefined);
  };
}

function whatIf({ rate, reachedOn }: FakeGoal, more: number) {
  const before = Number(rate);
  const sooner = Math.floor((more / (before + more)) * 10);
  const month = reachedOn ? new Date(`${reachedOn}T00:00:00Z`) : new Date('2030-01-01T00:00:00Z');
  month.setUTCMonth(month.getUTCMonth() - sooner);
  return {
    monthly: (before + more).toFixed(2),
    reachedOn: month.toISOString().slice(0, 10),
    monthsSooner: sooner,
  };
}
