import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, write } from '../../lib/api';
import { Book } from './model/book';

const path = '/v1/rules';

const Rules = z.object({ version: z.number(), book: Book, canRevert: z.boolean() });
export type Rules = z.output<typeof Rules>;

export type ApplyTo = 'new' | 'all';

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => getJson(path, Rules, signal),
});

export const useRules = () => useQuery(rulesQuery);

const Row = z.object({
  category: maybe(z.string()),
  merchant: maybe(z.string()),
  tags: z.array(z.string()).catch([]),
  note: maybe(z.string()),
  excluded: z.boolean().catch(false),
});
export type PreviewRow = z.output<typeof Row>;

const Preview = z.object({
  looked: z.number(),
  changed: z.number(),
  rules: z.array(z.object({ id: z.string(), hits: z.number(), changed: z.number() })),
  conflicts: z.array(
    z.object({
      what: z.string(),
      firstId: z.string(),
      firstValue: z.string(),
      secondId: z.string(),
      secondValue: z.string(),
      count: z.number(),
    }),
  ),
  items: z.array(
    z.object({
      transactionId: z.string(),
      bookedOn: z.string(),
      amount: z.string(),
      currency: z.string(),
      name: z.string(),
      before: Row,
      after: Row,
      rules: z.array(z.string()),
    }),
  ),
});
export type Preview = z.output<typeof Preview>;
export type PreviewItem = Preview['items'][number];
export type Conflict = Preview['conflicts'][number];

/** What a book would do to the transactions there are. Not kept: it is another with each letter. */
export const previewQuery = (book: Book) =>
  queryOptions({
    queryKey: ['rules', 'preview', JSON.stringify(book)],
    queryFn: async ({ signal }) =>
      Preview.parse(await write(`${path}/preview`, { method: 'POST', body: { book }, signal })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

interface Save {
  book: Book;
  applyTo: ApplyTo;
}

const changing = ['rules', 'change'];

/**
 * Changes go one after the other, each on the version that the one before it left. The last answer
 * is what is shown from then on; after a refusal we look again.
 */
function useAnswered<T>(change: (input: T, version: number) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: changing,
    scope: { id: changing.join() },
    mutationFn: async (input: T) =>
      Rules.parse(
        await change(input, client.getQueryData(rulesQuery.queryKey)?.version ?? noVersion),
      ),
    onSuccess: (rules) => {
      const more = client.isMutating({ mutationKey: changing }) > 1;
      client.setQueryData(rulesQuery.queryKey, (shown) =>
        more && shown ? { ...rules, book: shown.book } : rules,
      );
      void client.invalidateQueries({ queryKey: ['transactions'] });
    },
    // Not waited for: a change that stands behind this one was made of what is no longer so, and
    // must be refused, too.
    onError: () => {
      void client.invalidateQueries({ queryKey: rulesQuery.queryKey, exact: true });
    },
  });
}

/** Fits no version there is, so that the server refuses. */
const noVersion = -1;

export const useSaveRules = () =>
  useAnswered(({ book, applyTo }: Save, version) =>
    write(path, { method: 'PUT', body: { version, book, applyTo } }),
  );

export const useRevertRules = () =>
  useAnswered((at: number) => write(`${path}/revert`, { method: 'POST', body: { version: at } }));

export const importFormats = ['firefly', 'actual'] as const;
export type ImportFormat = (typeof importFormats)[number];

const Imported = z.object({
  book: Book,
  said: z.array(z.object({ rule: z.string(), sentence: z.string() })),
});
export type Imported = z.output<typeof Imported>;

/** Reads rules of another product; keeps none of them yet. */
export const useReadRules = () =>
  useMutation({
    mutationFn: async (body: { format: ImportFormat; content: string }) =>
      Imported.parse(await write(`${path}/import`, { method: 'POST', body })),
  });
