import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, pageOf, query, write } from '../../lib/api';
import { maybeSentence } from '../../lib/sentence';

const index = maybe(z.number());
const Columns = z.object({
  bookedOn: index,
  valueOn: index,
  amount: index,
  debit: index,
  credit: index,
  direction: index,
  currency: index,
  description: index,
  counterpartyName: index,
  counterpartyAccount: index,
  reference: index,
  balanceAfter: index,
  providerId: index,
  /** What few files have; only handed back. */
  details: z.unknown().optional(),
});
export type Columns = z.output<typeof Columns>;

export type DateOrder = 'DMY' | 'MDY' | 'YMD';
export type NumberFormat = 'POINT' | 'COMMA';

export interface Mapping {
  encoding: string;
  delimiter: string;
  hasHeader: boolean;
  skipLines: number;
  dateOrder: DateOrder;
  numberFormat: NumberFormat;
  columns: Columns;
}

const Parsed = z.object({
  bookedOn: z.string(),
  amount: z.string(),
  currency: z.string(),
  description: maybe(z.string()),
  counterpartyName: maybe(z.string()),
});

const Row = z.object({
  line: z.number(),
  cells: z.array(z.string()).catch([]),
  parsed: maybe(Parsed),
  reason: maybe(z.string()),
  reasonSentence: maybeSentence,
});
export type PreviewRow = z.output<typeof Row>;

const Statement = z.object({
  account: maybe(z.string()),
  currency: maybe(z.string()),
  from: maybe(z.string()),
  to: maybe(z.string()),
  opening: maybe(z.string()),
  closing: maybe(z.string()),
  entries: z.number(),
  proof: z.enum(['BALANCED', 'DIFFERENT', 'UNPROVEN']),
  sum: maybe(z.string()),
  difference: maybe(z.string()),
  brokenLine: maybe(z.number()),
});
export type Statement = z.output<typeof Statement>;

const FileAccount = z.object({
  number: maybe(z.string()),
  currency: maybe(z.string()),
  from: maybe(z.string()),
  to: maybe(z.string()),
  entries: z.number(),
  /** Indexes of its statements. */
  statements: z.array(z.number()),
  accountId: maybe(z.string()),
  accountBy: maybe(z.enum(['CHOICE', 'NUMBER', 'COLUMNS', 'ONLY', 'GUESS'])),
  leftOut: z.boolean(),
});
export type FileAccount = z.output<typeof FileAccount>;

const Question = z.object({
  code: z.string(),
  answer: maybe(z.enum(['DMY', 'MDY', 'YMD'])),
  choices: z.array(z.object({ answer: z.enum(['DMY', 'MDY', 'YMD']), row: maybe(Parsed) })),
});
/** What a file does not tell and a person has to say before it is imported. */
export type Question = z.output<typeof Question>;

export const evidence = [
  'CHOSEN',
  'DIRECTION',
  'BALANCE',
  'PIECES',
  'TYPE',
  'WORDING',
  'HEADER',
  'NOTHING_NEGATIVE',
  'WRITTEN',
] as const;

const Signs = z.object({ outIsPositive: z.boolean(), because: z.enum(evidence) });
/** Which way the amounts go, and what that was seen by. */
export type Signs = z.output<typeof Signs>;

const Preview = z.object({
  format: z.string(),
  encoding: z.string(),
  delimiter: maybe(z.string()),
  dateOrder: maybe(z.enum(['DMY', 'MDY', 'YMD'])),
  numberFormat: maybe(z.enum(['POINT', 'COMMA'])),
  hasHeader: maybe(z.boolean()),
  skipLines: maybe(z.number()),
  header: maybe(z.array(z.string())),
  columns: maybe(Columns),
  remembered: z.boolean().catch(false),
  statementAccount: maybe(z.string()),
  currency: maybe(z.string()),
  rowsTotal: maybe(z.number()),
  problem: maybe(z.string()),
  problemSentence: maybeSentence,
  rows: z.array(Row),
  accountBy: maybe(z.enum(['CHOICE', 'NUMBER', 'COLUMNS', 'ONLY', 'GUESS'])),
  statements: maybe(z.array(Statement)),
  accounts: z.array(FileAccount).nullish(),
  question: maybe(Question),
  signs: maybe(Signs),
});
export type Preview = z.output<typeof Preview>;

const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);
const Import = z.object({
  importId: z.string(),
  accountId: z.string(),
  accountIds: z.array(z.string()).nullish(),
  fileName: z.string(),
  format: z.string(),
  bytes: z.number(),
  state: z.enum(['previewed', 'streaming', 'done', 'failed', 'undone']),
  createdAt: z.string(),
  startedAt: maybe(z.string()),
  finishedAt: maybe(z.string()),
  rowsTotal: maybe(z.number()),
  rowsRead: count,
  rowsAccepted: count,
  rowsRejected: count,
  rowsVisible: count,
  rowsNew: count,
  rowsEdited: count,
  failure: maybe(z.string()),
  failureSentence: maybeSentence,
  undoneAt: maybe(z.string()),
  keepEdited: maybe(z.boolean()),
  preview: maybe(Preview),
});
export type Import = z.output<typeof Import>;

export const readImport = (body: unknown): Import => Import.parse(body);

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ signal }) => getJson('/v1/imports', z.object({ items: z.array(Import) }), signal),
  select: (answer) => answer.items,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => getJson(`/v1/imports/${id}`, Import, signal),
  });

const Rejected = z.object({
  line: z.number(),
  reason: z.string(),
  reasonSentence: maybeSentence,
  content: z.string(),
});
export type Rejected = z.infer<typeof Rejected>;

export const rejectedPath = (id: string) => `/v1/imports/${id}/rejected`;

export const rejectedQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['rejected', id],
    queryFn: ({ pageParam, signal }) =>
      getJson(`${rejectedPath(id)}${query({ cursor: pageParam })}`, pageOf(Rejected), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: (data) => data.pages.flatMap((page) => page.items),
  });

/** The answer of a change is the import as it is now: no need to ask for it. */
export function useKeep() {
  const client = useQueryClient();
  return (answer: Import) => {
    client.setQueryData(importQuery(answer.importId).queryKey, answer);
    void client.invalidateQueries({ queryKey: importsQuery.queryKey });
  };
}

export function useChangeMapping(id: string) {
  return useMutation({
    mutationFn: async (mapping: Mapping) =>
      readImport(await write(`/v1/imports/${id}/mapping`, { method: 'PUT', body: mapping })),
    onSuccess: useKeep(),
    scope: { id: `mapping-${id}` },
  });
}

/** The file is read anew as answered. */
export function useAnswer(id: string) {
  return useMutation({
    mutationFn: async (dates: DateOrder) =>
      readImport(await write(`/v1/imports/${id}/answer`, { method: 'PUT', body: { dates } })),
    onSuccess: useKeep(),
    scope: { id: `answer-${id}` },
  });
}

/** The account the file is of, when the guess was wrong. */
export function useMove(id: string) {
  return useMutation({
    mutationFn: async (accountId: string) =>
      readImport(await write(`/v1/imports/${id}/account`, { method: 'PUT', body: { accountId } })),
    onSuccess: useKeep(),
  });
}

/** Where one account of a file goes that holds several. */
export interface Choice {
  index: number;
  accountId: string | null;
  leaveOut: boolean;
}

export function useRoute(id: string) {
  return useMutation({
    mutationFn: async (choice: Choice) =>
      readImport(
        await write(`/v1/imports/${id}/accounts`, { method: 'PUT', body: { accounts: [choice] } }),
      ),
    onSuccess: useKeep(),
    scope: { id: `route-${id}` },
  });
}

/** Every account that gets rows of it. */
export const accountsOf = (one: Import): readonly string[] => one.accountIds ?? [one.accountId];

export const startImport = async (id: string, anyway: boolean) =>
  readImport(
    await write(`/v1/imports/${id}/start${anyway ? '?anyway=true' : ''}`, { method: 'POST' }),
  );

export const undoImport = async (id: string, keepEdited: boolean) =>
  readImport(await write(`/v1/imports/${id}/undo`, { method: 'POST', body: { keepEdited } }));

export const takeUndoBack = async (id: string) =>
  readImport(await write(`/v1/imports/${id}/undo`, { method: 'DELETE' }));

export function useStart(id: string) {
  return useMutation({
    mutationFn: (anyway: boolean) => startImport(id, anyway),
    onSuccess: useKeep(),
  });
}

export function useDiscard(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => write(`/v1/imports/${id}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: importsQuery.queryKey }),
  });
}
