import { addDays, type Day } from '../../lib/dates';
import type { Sentence } from '../../lib/sentence';
import { badDate, broken, openProblem, preview, question, severalOf, unproven } from './preview';

export function answered(found: FakeImport, body: Record<string, unknown>): FakeImport {
  const asked = found.preview?.question;
  if (!found.preview || !asked) return found;
  const answer = String(body.dates);
  return { ...found, preview: { ...found.preview, question: { ...asked, answer } } };
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
  return { ...found, preview: { ...found.preview, accounts, ...openProblem(accounts) } };
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
  failureSentence: null as Sentence | null,
  preview: preview() as ReturnType<typeof preview> | null,
});

interface FakeRefusal {
  slug: string;
  detail: string;
  sentence: Sentence;
}

/** What becomes of an upload, by what its file is called. */
export function uploadOf(form: string, now: Day): FakeImport | FakeRefusal {
  const name = /filename="([^"]*)"/.exec(form)?.[1] ?? 'file.csv';
  if (name === 'locked.pdf' && !form.includes('name="password"'))
    return {
      slug: 'password-needed',
      detail: 'The PDF is protected. Give its password.',
      sentence: { code: 'pdf-locked', parameters: {} },
    };
  if (name === 'broken.xml')
    return {
      slug: 'unreadable-file',
      detail:
        'Line 31: the XML is broken or ends too early. Download the statement again from the bank.',
      sentence: {
        code: 'line',
        parameters: { line: '31', because: 'the XML is broken' },
        because: { code: 'camt-broken', parameters: {} },
      },
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
      failure:
        'The file ends at line 212 in the middle of the statement. Download it again from the bank.',
      failureSentence: { code: 'ofx-cut', parameters: { at: '212' }, because: null },
      rowsNew: 0,
      rowsAccepted: 0,
      rowsRejected: 0,
    },
  ];
}

export const mappingsOf = (now: Day) => [
  {
    mappingId: '22220000-0000-4000-8000-000000000001',
    accountId: previewOf(now).accountId,
    header: preview().header,
    dateOrder: 'DMY',
    numberFormat: 'COMMA',
    usedAt: `${addDays(now, -31)}T18:02:00Z`,
  },
  {
    mappingId: '22220000-0000-4000-8000-000000000002',
    accountId: previewOf(now).accountId,
    header: [] as string[],
    dateOrder: 'YMD',
    numberFormat: 'POINT',
    usedAt: `${addDays(now, -200)}T08:11:00Z`,
  },
];

export const rejectedOf = () => [
  {
    line: 88,
    ...badDate(88, '31.11.2025'),
    content: '31.11.2025;31.11.2025;Edeka Lindner;EDEKA FIL 0231;-23,90;EUR',
  },
  {
    line: 412,
    // Words that nobody has translated yet.
    reason: 'Line 412: “n/a” is no amount.',
    reasonSentence: null,
    content: '14.03.2025;14.03.2025;Volksbank;ABSCHLUSS;n/a;EUR',
  },
];
