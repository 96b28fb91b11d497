import { addDays, addMonths, firstDay, monthOf, type Day } from '../../lib/dates';
import { json, one } from './answers';
import { createOwnBills, type FakeOwnBill } from './ownBills';

const id = (kind: string, end: number) =>
  `${kind}0000-0000-4000-8000-${String(end).padStart(12, '0')}`;

interface FakeSeries {
  name: string;
  /** Of the month. */
  day: number;
  amount: string;
  status?: string;
  cadence?: string;
  yearly: string;
  category?: string;
  least?: string;
  most?: string;
  changes?: readonly [string, string, string][];
  ended?: boolean;
}

const all: readonly FakeSeries[] = [
  { name: 'Hausverwaltung Nord', day: 1, amount: '-1120.00', yearly: '-13440.00' },
  {
    name: 'Contoso GmbH',
    day: 28,
    amount: '3250.00',
    yearly: '39000.00',
    category: 'INCOME_WAGES',
  },
  {
    name: 'Stadtwerke',
    day: 27,
    amount: '-86.50',
    yearly: '-1038.00',
    least: '-71.00',
    most: '-104.00',
  },
  {
    name: 'Streamly',
    day: 12,
    amount: '-14.99',
    yearly: '-179.88',
    status: 'price_changed',
    changes: [['-12.99', '-14.99', '24.00']],
  },
  { name: 'Fitwerk', day: 20, amount: '-29.90', yearly: '-358.80', status: 'late' },
  { name: 'Haftpflicht', day: 30, amount: '-64.20', yearly: '-64.20', cadence: 'annual' },
  { name: 'Zeitung', day: 3, amount: '-9.90', yearly: '-118.80', status: 'ended', ended: true },
];

/** Answers of /v1/recurring and /v1/bills. */
export function createBills(now: Day, account: string | undefined, told: () => void) {
  let series = account === undefined ? [] : all.map((it, at) => streamOf(it, at, now, account));
  let said: Record<string, unknown>[] = [];
  let feeds = false;
  const own = createOwnBills(told, (bills) => {
    series = [
      ...series.filter(({ origin }) => origin === 'found'),
      ...bills.map((it) => statedOf(it, now)),
    ];
  });
  return (method: string, pathname: string, body: Record<string, unknown>): Response | null => {
    const [, , kind, which, part] = pathname.split('/');
    if (kind === 'bills' && which === 'calendar') {
      if (method !== 'GET') feeds = method === 'POST';
      return method === 'POST'
        ? json({ path: '/v1/calendars/22220000-0000-4000-8000-000000000001/secret' }, 201)
        : method === 'GET'
          ? json({ exists: feeds })
          : new Response(null, { status: 204 });
    }
    if (kind === 'bills' && which === 'own') return own(method, part, body);
    if (kind === 'bills')
      return json({ items: account === undefined ? [] : billsOf(now, account, series) });
    if (kind !== 'recurring') return null;
    if (which === 'verdicts') {
      if (method === 'GET') return json({ items: said });
      if (method === 'DELETE') {
        said = said.filter(({ verdictId }) => verdictId !== part);
        return new Response(null, { status: 204 });
      }
      const about = series.find(({ streamId }) => (body.streamIds as string[]).includes(streamId));
      const verdict = {
        ...body,
        verdictId: id('4444', said.length),
        counterparty: about?.counterparty ?? '',
        currency: 'EUR',
      };
      said = [verdict, ...said];
      if (body.kind === 'none') {
        series = series.filter((it) => it !== about);
        setTimeout(told, 50);
      }
      return json(verdict, 201);
    }
    if (which === undefined) return json({ items: series });
    const found = series.find(({ streamId }) => streamId === which);
    return found ? json({ ...found, members: membersOf(found, now) }) : one(undefined);
  };
}

function streamOf(it: FakeSeries, at: number, now: Day, accountId: string) {
  const next = `${monthOf(now)}-${String(it.day).padStart(2, '0')}`;
  return {
    streamId: id('3333', at),
    accountId,
    counterparty: it.name,
    merchantId: null,
    category: it.category ?? 'GENERAL_SERVICES',
    currency: 'EUR',
    cadence: it.cadence ?? 'monthly',
    rhythm: `day ${it.day} of each month`,
    rhythmSentence: { code: 'rhythm-day-of-month', parameters: { day: String(it.day) } },
    status: it.status ?? 'mature',
    reason: 'Came 14 times',
    reasonSentence: { code: 'series-mature', parameters: { count: '14' } },
    confidence: 0.97,
    evidence: ['13 of 14 have the newest amount'],
    evidenceSentences: [{ code: 'series-amount', parameters: { count: '13', all: '14' } }],
    memberCount: 14,
    firstOn: '2025-10-01',
    lastOn: addDays(next, -30),
    lastAmount: it.amount,
    metered: it.least !== undefined,
    nextOn: it.ended ? null : next < now ? `${addMonths(monthOf(now), 1)}${next.slice(7)}` : next,
    nextAmount: it.amount,
    nextAmountLeast: it.least ?? it.amount,
    nextAmountMost: it.most ?? it.amount,
    yearlyAmount: it.yearly,
    priceChanges: (it.changes ?? []).map(([oldAmount, newAmount, yearlyCost], n) => ({
      transactionId: id('5555', at * 10 + n),
      effectiveOn: addDays(firstDay(monthOf(now)), 11),
      oldAmount,
      newAmount,
      percent: '15.40',
      yearlyCost,
    })),
    origin: 'found',
  };
}

/** What a person added, as the streams tell it a moment later. */
const statedOf = (bill: FakeOwnBill, now: Day): Stream => ({
  ...streamOf(
    {
      name: bill.name,
      day: Number(bill.firstDueOn.slice(8)),
      amount: bill.amount,
      yearly: (Number(bill.amount) * 12).toFixed(2),
    },
    0,
    now,
    bill.accountId,
  ),
  streamId: bill.streamId,
  cadence: bill.cadence,
  reason: 'You added it',
  reasonSentence: { code: 'series-added', parameters: { count: '0' } },
  evidence: [],
  evidenceSentences: [],
  memberCount: 0,
  nextOn: bill.firstDueOn,
  origin: 'stated',
});

type Stream = ReturnType<typeof streamOf>;

const membersOf = (stream: Stream, now: Day) =>
  [1, 2, 3].map((back) => ({
    transactionId: id('6666', back),
    bookedOn: `${addMonths(monthOf(now), -back)}-05`,
    amount: stream.lastAmount,
    description: stream.counterparty,
  }));

function billsOf(now: Day, accountId: string, series: readonly Stream[]) {
  return series
    .filter(({ status }) => status !== 'ended')
    .map((it, at) => {
      const day = all.find(({ name }) => name === it.counterparty)?.day ?? 1;
      const dueOn =
        it.origin === 'stated' && it.nextOn
          ? it.nextOn
          : `${monthOf(now)}-${String(day).padStart(2, '0')}`;
      const late = it.status === 'late';
      const paid = dueOn < now && !late;
      return {
        billId: id('7777', at),
        streamId: it.streamId,
        accountId,
        counterparty: it.counterparty,
        category: it.category,
        status: late ? 'late' : paid ? 'paid' : 'upcoming',
        dueFrom: dueOn,
        dueOn,
        dueTo: dueOn,
        amount: it.nextAmount,
        amountLeast: it.nextAmountLeast,
        amountMost: it.nextAmountMost,
        currency: it.currency,
        transactionId: paid ? id('6666', at) : null,
        paidOn: paid ? dueOn : null,
      };
    });
}
