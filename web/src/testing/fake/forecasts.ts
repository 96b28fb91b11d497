import { addDays, addMonths, firstDay, monthOf, type Day } from '../../lib/dates';
import { json } from './answers';

const money = (amount: number) => amount.toFixed(2);

function step(day: Day, middle: number, width: number) {
  return {
    day,
    low95: money(middle - 1.6 * width),
    p10: money(middle - width),
    p50: money(middle),
    p90: money(middle + width),
    high95: money(middle + 1.6 * width),
  };
}

const driver = (kind: string, label: string, amount: string, times: number, day: Day | null) => ({
  kind,
  label,
  reference: '',
  amount,
  times,
  day,
});

/** Of a month before the one that is going on: the range, and what came. */
function past(now: Day, count: number, middle: (at: number) => number, width: number) {
  return Array.from({ length: count }, (_, at) => {
    const said = middle(at);
    const off = [0.4, -0.7, 1.3, 0.1, -0.3, 0.8, -0.9, 0.2, 0.5, -0.1, -1.4, 0.6][at % 12] ?? 0;
    const { day, p10, p50, p90 } = step(firstDay(addMonths(monthOf(now), at - count)), said, width);
    return { day, p10, p50, p90, actual: money(said + off * width) };
  });
}

const shared = (now: Day) => ({
  currency: 'EUR',
  origin: now,
  status: 'FORECAST',
  historySteps: 720,
  historyNeeded: 60,
  models: [{ model: 'theta', weight: 0.6 }],
  backtestError: '41.20',
  naiveError: '63.80',
  risk: null,
});

interface FakeBalance {
  accountId: string;
  balance: string;
}

function account(now: Day, { accountId, balance: known }: FakeBalance) {
  const wages = (day: Day) => day.endsWith('-28');
  const rent = (day: Day) => day.endsWith('-01');
  const size = Number(known);
  let balance = size;
  const steps = Array.from({ length: 90 }, (_, at) => {
    const day = addDays(now, at + 1);
    balance += (wages(day) ? 3250 : 0) - (rent(day) ? 2120 : 0) - 34;
    return step(day, balance, (size / 60) * Math.sqrt(at + 1));
  });
  const lowest = steps.reduce((a, b) => (Number(b.p50) < Number(a.p50) ? b : a));
  return {
    ...shared(now),
    kind: 'ACCOUNT',
    subject: accountId,
    period: 'DAY',
    measure: 'BALANCE',
    known,
    steps,
    past: past(now, 12, (at) => size * (0.9 + 0.01 * at), size / 12),
    drivers: [
      driver('INCOME', 'Contoso GmbH', '3250.00', 3, addDays(now, 4)),
      driver('BILL', 'Hausverwaltung Nord', '-1120.00', 3, addDays(now, 7)),
      driver('USUAL', '', '-34.00', 90, null),
      driver('HOLIDAY', 'CHRISTMAS', '34.00', 1, `${now.slice(0, 4)}-12-25`),
    ],
    risk: {
      lowestOn: lowest.day,
      lowestLow: lowest.p10,
      lowest: lowest.p50,
      negativeProbability: 0.08,
      negativeOn: null,
    },
  };
}

function monthly(now: Day, kind: string, subject: string, middle: number, known: number) {
  return {
    ...shared(now),
    kind,
    subject,
    period: 'MONTH',
    measure: 'FLOW',
    known: money(known),
    steps: Array.from({ length: 12 }, (_, at) =>
      step(
        firstDay(addMonths(monthOf(now), at)),
        middle * (1 + 0.1 * Math.sin(at)),
        Math.abs(middle) / 4,
      ),
    ),
    past: past(now, 12, () => middle, Math.abs(middle) / 4),
    drivers: [
      driver('INCOME', 'Contoso GmbH', '3250.00', 12, addDays(now, 4)),
      { ...driver('USUAL', '', '-410.00', 12, null), reference: 'FOOD_AND_DRINK_GROCERIES' },
      driver('TREND', '', '-38.00', 12, null),
    ],
  };
}

/** Answers of /v1/forecasts: an account that comes near to nothing, and months with a rest. */
export function forecasts(now: Day, accounts: readonly FakeBalance[], search: URLSearchParams) {
  const [first, second] = accounts;
  if (first === undefined) return json({ items: [] });
  const all = [
    account(now, first),
    ...(second === undefined
      ? []
      : [
          {
            ...account(now, second),
            status: 'NOT_ENOUGH_HISTORY',
            historySteps: 12,
            steps: [],
            past: [],
            drivers: [],
            risk: null,
          },
        ]),
    monthly(now, 'HOUSEHOLD', 'ALL', 320, -120),
    monthly(now, 'CATEGORY', 'FOOD_AND_DRINK_GROCERIES', -410, -312.4),
    monthly(now, 'CATEGORY', 'FOOD_AND_DRINK_RESTAURANT', -165, -118.2),
    monthly(now, 'CATEGORY', 'RENT_AND_UTILITIES_RENT', -1120, -1120),
    monthly(now, 'CATEGORY', 'INCOME_WAGES', 3250, 0),
  ];
  const [kind, period] = [search.get('kind'), search.get('period')];
  return json({
    items: all.filter(
      (it) => (kind === null || it.kind === kind) && (period === null || it.period === period),
    ),
  });
}
