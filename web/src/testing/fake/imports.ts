import { addDays, type Day } from '../../lib/dates';

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

const preview = () => ({
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
  accountBy: 'NUMBER',
  accounts: [] as FakeFileAccount[],
  question: null as FakeQuestion | null,
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
    reason: day.startsWith('31') ? 'There is no 31 November' : null,
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
const question = (): FakeQuestion => {
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

export function answered(found: FakeImport, body: Record<string, unknown>): FakeImport {
  const asked = found.preview?.question;
  if (!found.preview || !asked) return found;
  const answer = String(body.dates);
  return { ...found, preview: { ...found.preview, question: { ...asked, answer } } };
}

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

/** As the server words it; null when all is said. */
const openProblem = (accounts: readonly FakeFileAccount[]) =>
  accounts.every((it) => it.leftOut || it.accountId !== null)
    ? null
    : `The file holds ${accounts.length} accounts. Say for each where it goes, or leave it out.`;

/** A file of three accounts, one of which is known by its number. */
function severalOf(accountId: string) {
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
  const statements = [statement, broken(statement), unproven(statement)];
  return { ...own, statements, accounts, problem: openProblem(accounts) };
}

export function routed(found: FakeImport, body: Record<string, unknown>): FakeImport {
  if (!found.preview) return found;
  const said = body.accounts as { index: number; accountId: string | null; leaveOut: boolean }[];
  const accounts = found.preview.accounts.map((each, index) => {
    const choice = said.find((it) => it.index === index);
    return choice
      ? { ...each, accountId: choice.accountId, accountBy: 'CHOICE', leftOut: choice.leaveOut }
      : each;
  });
  return { ...found, preview: { ...found.preview, accounts, problem: openProblem(accounts) } };
}

export type FakeImport = ReturnType<typeof previewOf>;

export const previewOf = (now: Day) => ({
  importId: '11110000-0000-4000-8000-000000000009',
  accountId: 'acc00000-0000-4000-8000-000000000001'.padStart(36, '0'),
  fileName: 'umsaetze-november.csv',
  format: 'csv',
  bytes: 148_220,
  state: 'previewed',
  createdAt: `${now}T08:30:00Z`,
  startedAt: null as string | null,
  finishedAt: null as string | null,
  rowsTotal: 1284,
  rowsRead: 0,
  rowsAccepted: 0,
  rowsRejected: 0,
  rowsVisible: 0,
  rowsNew: 0,
  rowsEdited: 0,
  undoneAt: null as string | null,
  keepEdited: null as boolean | null,
  failure: null as string | null,
  preview: preview() as ReturnType<typeof preview> | null,
});

/** What becomes of an upload, by what its file is called. */
export function uploadOf(form: string, now: Day): FakeImport | { slug: string; detail: string } {
  const name = /filename="([^"]*)"/.exec(form)?.[1] ?? 'file.csv';
  if (name === 'locked.pdf' && !form.includes('name="password"'))
    return { slug: 'password-needed', detail: 'The PDF is protected. Give its password.' };
  if (name === 'broken.xml')
    return {
      slug: 'unreadable-file',
      detail: 'The file ends in the middle of an entry. Download it again.',
    };
  const made = { ...previewOf(now), importId: crypto.randomUUID(), fileName: name };
  const own = preview();
  made.format = name.slice(name.lastIndexOf('.') + 1);
  if (name === 'three.camt') made.preview = severalOf(made.accountId);
  if (name === 'dates.qif') made.preview = { ...own, question: question() };
  if (name === 'guess.qif')
    made.preview = { ...own, accountBy: 'GUESS', statements: own.statements.map(unproven) };
  if (name === 'off.mt940') made.preview = { ...own, statements: own.statements.map(broken) };
  return made;
}

type FakeStatement = ReturnType<typeof preview>['statements'][number];

const broken = (it: FakeStatement) => ({
  ...it,
  closing: '1780.12',
  difference: '-10.00',
  proof: 'DIFFERENT',
  brokenLine: 212,
});
const unproven = (it: FakeStatement) => ({ ...it, proof: 'UNPROVEN' });

export function importsOf(now: Day): FakeImport[] {
  const waiting = previewOf(now);
  const done = {
    ...waiting,
    importId: '11110000-0000-4000-8000-000000000001',
    fileName: 'umsaetze-2025.csv',
    state: 'done',
    startedAt: `${addDays(now, -31)}T18:02:00Z`,
    rowsRead: 1284,
    rowsAccepted: 1282,
    rowsVisible: 1282,
    rowsNew: 1211,
    rowsEdited: 3,
    rowsRejected: 2,
    preview: null,
  };
  return [
    waiting,
    {
      ...done,
      importId: '11110000-0000-4000-8000-000000000005',
      fileName: 'kontoauszug-09.pdf',
      format: 'pdf',
      state: 'undone',
      undoneAt: `${now}T08:00:00Z`,
      keepEdited: true,
    },
    {
      ...done,
      importId: '11110000-0000-4000-8000-000000000003',
      fileName: 'card-history.ofx',
      format: 'ofx',
      state: 'streaming',
      rowsRead: 61_200,
      rowsAccepted: 61_200,
      rowsVisible: 58_000,
      rowsTotal: 100_000,
      rowsRejected: 0,
    },
    done,
    {
      ...done,
      importId: '11110000-0000-4000-8000-000000000004',
      fileName: 'half.ofx',
      format: 'ofx',
      state: 'failed',
      failure: 'The file ends in the middle of transaction 212. Download it again from your bank.',
      rowsNew: 0,
      rowsAccepted: 0,
      rowsRejected: 0,
    },
  ];
}

export const rejectedOf = () => [
  {
    line: 88,
    reason: 'There is no 31 November',
    content: '31.11.2025;31.11.2025;Edeka Lindner;EDEKA FIL 0231;-23,90;EUR',
  },
  {
    line: 412,
    reason: '“n/a” is not an amount',
    content: '14.03.2025;14.03.2025;Volksbank;ABSCHLUSS;n/a;EUR',
  },
];
