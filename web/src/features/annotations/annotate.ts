import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

import { compare } from '../../lib/decimal';
import { useI18n, type MessageKey } from '../../lib/i18n';
import { toast } from '../../ui/Toaster';
import type { Transaction } from '../transactions/transactions.queries';
import { putExclusion, putNote, putSplit, putTags, type Part } from './annotations.queries';

type Split = Transaction['splits'][number];

/** What was said and is not yet back from the streams. */
export type Said = Partial<Pick<Transaction, 'tags' | 'note' | 'excluded' | 'splits'>>;

/** After this long the page shows again what the streams say; what was said is with the server. */
const patienceMillis = 10_000;

let pending: ReadonlyMap<string, Said> = new Map();
const listeners = new Set<() => void>();

function put(id: string, said: Said | null) {
  const next = new Map(pending);
  if (said && Object.keys(said).length > 0) next.set(id, said);
  else next.delete(id);
  pending = next;
  listeners.forEach((listener) => listener());
}

const without = (said: Said, name: keyof Said): Said =>
  Object.fromEntries(Object.entries(said).filter(([key]) => key !== name));

const folded = (tags: readonly string[]) =>
  tags.map((tag) => tag.toLowerCase()).sort((a, b) => a.localeCompare(b));

const sameTags = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(folded(a)) === JSON.stringify(folded(b));

const sameSplits = (a: readonly Split[], b: readonly Split[]) =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return (
      other !== undefined &&
      one.category === other.category &&
      compare(one.amount, other.amount) === 0
    );
  });

/** What of it the streams have not confirmed yet. */
export function unconfirmed(said: Said, now: Transaction): Said {
  let left = said;
  if (said.tags && sameTags(said.tags, now.tags)) left = without(left, 'tags');
  if (said.note !== undefined && said.note === now.note) left = without(left, 'note');
  if (said.excluded === now.excluded) left = without(left, 'excluded');
  if (said.splits && sameSplits(said.splits, now.splits)) left = without(left, 'splits');
  return left;
}

/** The transaction with what was just said of it laid over what the streams say. */
export function useAnnotated(transaction: Transaction): Transaction {
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pending.get(transaction.transactionId),
  );
  const left = said && unconfirmed(said, transaction);
  const settled = said !== undefined && Object.keys(left ?? {}).length < Object.keys(said).length;
  useEffect(() => {
    if (settled) put(transaction.transactionId, left ?? null);
  });
  return left ? { ...transaction, ...left } : transaction;
}

interface Saying {
  id: string;
  said: Said;
  send: () => Promise<unknown>;
  failed: MessageKey;
}

/** Says something at once on the page; the stream confirms it. */
function useSay() {
  const { t } = useI18n();
  const client = useQueryClient();
  const forget = (id: string, said: Said) => {
    const now = pending.get(id);
    if (!now) return;
    const kept = Object.entries(now).filter(
      ([name, value]) => value !== said[name as keyof Said] || !(name in said),
    );
    put(id, Object.fromEntries(kept));
  };
  const mutation = useMutation({
    mutationFn: ({ send }: Saying) => send(),
    onMutate: ({ id, said }) => put(id, { ...pending.get(id), ...said }),
    onError: (_error, { id, said, failed }) => {
      forget(id, said);
      toast({ text: (t as (key: MessageKey) => string)(failed), tone: 'problem' });
    },
    onSuccess: (_answer, { id, said }) => {
      setTimeout(() => {
        if (!pending.has(id)) return;
        forget(id, said);
        void client.invalidateQueries({ queryKey: ['transactions'] });
      }, patienceMillis);
    },
  });
  return (saying: Saying) => mutation.mutate(saying);
}

export function useAnnotate() {
  const { t } = useI18n();
  const say = useSay();

  const tag = ({ transactionId: id, tags }: Transaction, add: string[], remove: string[]) => {
    const gone = folded(remove);
    const kept = tags.filter((it) => !gone.includes(it.toLowerCase()));
    const added = add.filter((it) => !folded(kept).includes(it.toLowerCase()));
    const said = { tags: [...kept, ...added] };
    say({ id, said, send: () => putTags(id, add, remove), failed: 'tag.failed' });
    return said.tags;
  };

  const untag = (transaction: Transaction, name: string) => {
    const tags = tag(transaction, [], [name]);
    toast({
      text: t('tag.removed', { tag: name }),
      action: {
        label: t('action.undo'),
        run: () => void tag({ ...transaction, tags }, [name], []),
      },
    });
  };

  const note = ({ transactionId: id }: Transaction, text: string) => {
    const said = { note: text.trim() === '' ? null : text.trim() };
    say({ id, said, send: () => putNote(id, text), failed: 'note.failed' });
  };

  const setExcluded = (id: string, excluded: boolean) =>
    say({
      id,
      said: { excluded },
      send: () => putExclusion(id, excluded),
      failed: 'exclude.failed',
    });

  const exclude = ({ transactionId: id }: Transaction, excluded: boolean) => {
    setExcluded(id, excluded);
    toast({
      text: t(excluded ? 'exclude.done' : 'exclude.undone'),
      action: { label: t('action.undo'), run: () => setExcluded(id, !excluded) },
    });
  };

  const setSplit = (id: string, parts: readonly Part[]) =>
    say({
      id,
      said: { splits: parts.map((part) => ({ ...part, baseAmount: part.amount })) },
      send: () => putSplit(id, parts),
      failed: 'split.failed',
    });

  const split = ({ transactionId: id, splits }: Transaction, parts: readonly Part[]) => {
    setSplit(id, parts);
    const former = splits.map(({ category, amount }) => ({ category, amount }));
    toast({
      text:
        parts.length === 0 ? t('split.undone') : t('split.done', { count: String(parts.length) }),
      action: { label: t('action.undo'), run: () => setSplit(id, former) },
    });
  };

  return { tag, untag, note, exclude, split };
}
