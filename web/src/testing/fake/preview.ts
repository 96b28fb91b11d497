import type { Sentence } from '../../lib/sentence';

const columns = {
  bookedOn: 0,
  valueOn: 1,
  amount: 4,
  debit: null,
  credit: null,
  direction: null,
  currency: 5,
  description: 3,
  counterpartyName: 2,
  counterpartyAccount: null,
  reference: null,
  balanceAfter: null,
  providerId: null,
};

const lines: readonly (readonly [string, string, string, string])[] = [
  ['03.11.2026', 'Stadtwerke', 'Abschlag Strom Gas', '-96,00'],
  ['03.11.2026', 'REWE Markt', 'REWE SAGT DANKE 4711', '-48,12'],
  ['04.11.2026', 'Café Morgenrot', 'CAFE MORGENROT', '-7,40'],
  ['05.11.2026', 'BVG', 'ABO DEUTSCHLANDTICKET', '-58,00'],
  ['31.11.2026', 'Edeka Lindner', 'EDEKA FIL 0231', '-23,90'],
  ['08.11.2026', 'Hansen & Vogt GmbH', 'LOHN/GEHALT', '3.412,20'],
  ['09.11.2026', 'Trattoria Nonna', 'TRATTORIA NONNA BERLIN', '-54,00'],
];

/** A row that is set aside, as the server words it. */
export function badDate(line: number, text: string) {
  const words = `"${text}" is not a date in the order day-month-year. Correct it in the file or choose another date order.`;
  return {
    reason: `Line ${line}: ${words}`,
    reasonSentence: {
      code: 'line',
      parameters: { line: String(line), because: words },
      because: { code: 'bad-date', parameters: { text, order: 'day-month-year' } },
    },
  };
}

export const preview = () => ({
  format: 'csv',
  encoding: 'windows-1252',
  delimiter: ';',
  dateOrder: 'DMY',
  numberFormat: 'COMMA',
  header: [
    'Buchungstag',
    'Wertstellung',
    'Auftraggeber/Empfänger',
    'Verwendungszweck',
    'Betrag',
    'Währung',
    'Saldo',
  ],
  headerHash: 'c0ffee',
  columns,
  remembered: true,
  statementAccount: null,
  currency: 'EUR',
  rowsTotal: 1284,
  problem: null as string | null,
  problemSentence: null as Sentence | null,
  accountBy: 'NUMBER',
  accounts: [] as FakeFileAccount[],
  question: null as FakeQuestion | null,
  signs: { outIsPositive: false, because: 'BALANCE' },
  statements: [
    {
      account: 'DE89 3704 0044 0532 0130 00',
      currency: 'EUR',
      from: '2026-11-01',
      to: '2026-11-30',
      opening: '2140.55',
      closing: '1790.12',
      entries: 1284,
      proof: 'BALANCED',
      sum: '-350.43',
      difference: '0.00',
      brokenLine: null as number | null,
    },
  ],
  rows: lines.map(([day, name, text, amount], index) => ({
    line: index + 2,
    cells: [day, day, name, text, amount, 'EUR', ''],
    parsed: day.startsWith('31')
      ? null
      : {
          bookedOn: day.split('.').reverse().join('-'),
          amount: amount.replace('.', '').replace(',', '.'),
          currency: 'EUR',
          description: text,
          counterpartyName: name,
        },
    ...(day.startsWith('31') ? badDate(index + 2, day) : { reason: null, reasonSentence: null }),
  })),
});

interface FakeQuestion {
  code: string;
  sentence: string;
  assumed: string;
  answer: string | null;
  choices: { answer: string; row: { bookedOn: string } & Record<string, string> }[];
}

/** The dates of a file whose days are all small. */
export const question = (): FakeQuestion => {
  const row = { amount: '-48.12', currency: 'EUR', description: 'REWE SAGT DANKE 4711' };
  const choice = (answer: string, bookedOn: string) => ({
    answer,
    row: { ...row, bookedOn, counterpartyName: 'REWE Markt' },
  });
  return {
    code: 'date-order',
    sentence: 'Nothing in the file says whether the day or the month comes first in its dates.',
    assumed: 'MDY',
    answer: null,
    choices: [choice('DMY', '2026-11-03'), choice('MDY', '2026-03-11')],
  };
};

export interface FakeFileAccount {
  number: string | null;
  currency: string | null;
  from: string | null;
  to: string | null;
  entries: number;
  statements: number[];
  accountId: string | null;
  accountBy: string | null;
  leftOut: boolean;
}

/** As the server words it; nothing when all is said. */
export function openProblem(accounts: readonly FakeFileAccount[]) {
  if (accounts.every((it) => it.leftOut || it.accountId !== null))
    return { problem: null, problemSentence: null };
  const count = accounts.length;
  return {
    problem: `The file holds ${count} accounts. Say for each where it goes, or leave it out.`,
    problemSentence: { code: 'accounts-open', parameters: { count: String(count) } },
  };
}

/** A file of three accounts, one of which is known by its number. */
export function severalOf(accountId: string) {
  const own = preview();
  const statement = own.statements[0] as FakeStatement;
  const named = (number: string, currency: string, index: number, known: boolean) => ({
    number,
    currency,
    from: '2026-11-01',
    to: '2026-11-30',
    entries: [1204, 68, 12][index] ?? 0,
    statements: [index],
    accountId: known ? accountId : null,
    accountBy: known ? 'NUMBER' : null,
    leftOut: false,
  });
  const accounts = [
    named('DE89 3704 0044 0532 0130 00', 'EUR', 0, true),
    named('DE12 5001 0517 0648 4898 90', 'EUR', 1, false),
    named('4929 •••• 1881', 'USD', 2, false),
  ];
  const entries = (it: FakeStatement, index: number) => ({
    ...it,
    entries: accounts[index]?.entries ?? 0,
  });
  const statements = [statement, broken(statement), unproven(statement)].map(entries);
  return { ...own, statements, accounts, ...openProblem(accounts) };
}

type FakeStatement = ReturnType<typeof preview>['statements'][number];

export const broken = (it: FakeStatement) => ({
  ...it,
  closing: '1780.12',
  difference: '-10.00',
  proof: 'DIFFERENT',
  brokenLine: 212,
});
export const unproven = (it: FakeStatement) => ({ ...it, proof: 'UNPROVEN' });
