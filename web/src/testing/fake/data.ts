import { add, negate } from '../../lib/decimal';
import { addDays, addMonths, firstDay, type Day } from '../../lib/dates';
import { primaryOf } from '../../lib/taxonomy';
import { habits, type Habit } from './habits';

/** The same figures every time: a small linear congruential generator instead of a random source. */
export function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export const household = {
  householdId: '5d1c7a52-0000-4000-8000-000000000001',
  name: 'Lindenhof 12',
  baseCurrency: 'EUR',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  role: 'owner',
};

export const session = {
  userId: '5d1c7a52-0000-4000-8000-0000000000aa',
  email: 'mara@example.org',
  displayName: 'Mara Lindner',
  household,
  households: [
    household,
    {
      ...household,
      householdId: '5d1c7a52-0000-4000-8000-000000000002',
      name: 'Choir',
      role: 'accountant',
    },
  ],
};

const id = (kind: string, n: number) =>
  `${kind}0000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`.padStart(36, '0');

export const accountsOf = () => [
  account(1, 'Everyday account', 'checking', 'EUR', '2140.5500'),
  account(2, 'Rainy day', 'savings', 'EUR', '8200.0000'),
  account(3, 'Credit card', 'card', 'EUR', '-310.2000'),
  account(4, 'Dollar account', 'checking', 'USD', '1500.0000'),
  account(5, 'Index funds', 'investment', 'EUR', '14300.0000'),
];

export type FakeAccount = ReturnType<typeof account>;

function account(n: number, name: string, kind: string, currency: string, openingBalance: string) {
  return {
    accountId: id('acc0', n),
    name,
    kind,
    currency,
    maskedNumber: null as string | null,
    openingBalance,
    balance: openingBalance,
    balanceOn: null as string | null,
    baseBalance: openingBalance as string | null,
    baseCurrency: 'EUR',
    transactions: 0,
    closed: false,
    createdAt: '2026-01-01T08:00:00Z',
  };
}

/** Each account with what its transactions leave on it. */
export const balancesOf = (
  accounts: ReturnType<typeof accountsOf>,
  transactions: readonly FakeTransaction[],
) =>
  accounts.map((account) => {
    const own = transactions.filter((it) => it.accountId === account.accountId);
    const flow = own.reduce((total, it) => total + Math.round(Number(it.amount) * 100), 0);
    const balance = Number(account.openingBalance) + flow / 100;
    const base = account.currency === 'USD' ? balance * 0.8569 : balance;
    return {
      ...account,
      balance: balance.toFixed(2),
      baseBalance: base.toFixed(2),
      balanceOn: own[0]?.bookedOn ?? null,
      transactions: own.length,
    };
  });

export type FakeTransaction = ReturnType<typeof transaction>;

function transaction(n: number, habit: Habit, bookedOn: Day, cents: number, anomaly: boolean) {
  const amount = `${(cents / 100).toFixed(2)}00`;
  const foreign = habit.account === 4;
  const known = habit.category !== 'UNCATEGORIZED';
  return {
    transactionId: id('7a00', n),
    accountId: id('acc0', habit.account),
    source: 'file',
    importId: id('1111', 1) as string | null,
    bookedOn,
    valueOn: bookedOn as string | null,
    amount,
    currency: foreign ? 'USD' : 'EUR',
    baseAmount: foreign ? `${((cents * 0.8569) / 100).toFixed(2)}00` : amount,
    baseCurrency: 'EUR',
    rate: foreign ? '0.8569000000' : '1.0000000000',
    rateOn: foreign ? bookedOn : null,
    description: habit.text,
    counterpartyName: null as string | null,
    counterpartyAccount: null as string | null,
    mcc: habit.mcc ?? null,
    reference: null as string | null,
    balanceAfter: null as string | null,
    merchant: {
      merchantId: id('3333', habits.indexOf(habit) + 1),
      name: habit.name,
      match: known ? 'dictionary' : 'cleaned',
      score: known ? 0.98 : 0.71,
    },
    category: habit.category,
    probability: known ? (habit.sure ?? 0.96) : 0,
    runnerUp: habit.orRather ?? null,
    categorySource: known ? 'model' : 'none',
    ...because(habit, known),
    modelVersion: 'dictionary-1',
    pending: false,
    tags: [] as string[],
    note: null as string | null,
    excluded: false,
    splits: [] as { category: string; amount: string; baseAmount: string }[],
    splitDifference: null as string | null,
    transferId: null as string | null,
    mergedIds: [] as string[],
    anomaly: anomaly
      ? {
          kind: 'unusual-amount',
          score: 0.94,
          usualLow: '9.0000',
          usualHigh: '54.0000',
          usual: '31.2000',
          basis: 'merchant',
          basisName: habit.name,
          history: 92,
          reasons: ['Far above the usual range'],
          payee: habit.name,
          place: null as string | null,
          features: [
            { name: 'amount', percent: 100 },
            { name: 'weekday', percent: 40 },
          ],
          everyDays: null,
          dueOn: null,
          times: null,
          withinDays: null,
          monthSum: null,
          said: null as string | null,
        }
      : null,
  };
}

/** As the server says it: a sentence, and what it says for other languages. */
function because(habit: Habit, known: boolean) {
  const word = habit.text.split(' ')[0] ?? '';
  const category = primaryOf(habit.category).toLowerCase().replaceAll('_', ' ');
  return known
    ? {
        reasons: [`"${word}" speaks for ${category}`, `The amount is usual for ${category}`],
        reasonSentences: [
          { code: 'reason-word', parameters: { word, category } },
          { code: 'reason-amount', parameters: { category } },
        ],
      }
    : {
        reasons: ['Too little in the description tells what this was for'],
        reasonSentences: [{ code: 'reason-unknown', parameters: {} }],
      };
}

/** Two years of a household's life up to a day, newest first. `repeat` makes it as long as wanted. */
export function transactionsUpTo(now: Day, months = 24, repeat = 1): FakeTransaction[] {
  const roll = dice(7);
  const all: FakeTransaction[] = [];
  for (let month = 0; month < months; month++) {
    const first = firstDay(addMonths(now.slice(0, 7), -month));
    for (const habit of habits) {
      const days =
        habit.days ??
        Array.from({ length: (habit.times ?? 1) * repeat }, () => 1 + Math.floor(roll() * 28));
      for (const day of days) {
        const bookedOn = addDays(first, day - 1);
        if (bookedOn > now) continue;
        const cents = Math.round(habit.low + roll() * (habit.high - habit.low));
        all.push(transaction(all.length + 1, habit, bookedOn, cents, false));
      }
    }
  }
  const odd = habits.find((habit) => habit.name === 'Edeka');
  if (odd) all.push(transaction(all.length + 1, odd, addDays(now, -2), -38_640, true));
  return all.sort(
    (a, b) =>
      b.bookedOn.localeCompare(a.bookedOn) || b.transactionId.localeCompare(a.transactionId),
  );
}

export const isSpending = ({ category }: FakeTransaction) =>
  !['INCOME', 'TRANSFER_IN', 'TRANSFER_OUT'].includes(primaryOf(category));

export const sum = (amounts: readonly string[]) => amounts.reduce(add, '0');
export const spentOf = (all: readonly FakeTransaction[]) =>
  negate(sum(all.filter(isSpending).map((it) => it.baseAmount)));
