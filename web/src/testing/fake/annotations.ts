import type { FakeTransaction } from './data';

interface Body {
  add?: string[];
  remove?: string[];
  note?: string;
  parts?: { category: string; amount: string }[];
}

const kinds = ['tags', 'note', 'exclusion', 'split'];

/** Whether a call says something of a transaction besides its category. */
export const annotates = (what: string | undefined): what is string =>
  what !== undefined && kinds.includes(what);

/** The transaction with what a call says of it. */
export function annotated(
  was: FakeTransaction,
  method: string,
  what: string,
  body: Body,
): FakeTransaction {
  switch (what) {
    case 'tags': {
      const gone = (body.remove ?? []).map((it) => it.toLowerCase());
      const kept = was.tags.filter((it) => !gone.includes(it.toLowerCase()));
      return { ...was, tags: [...kept, ...(body.add ?? []).filter((it) => !kept.includes(it))] };
    }
    case 'note':
      return { ...was, note: body.note?.trim() ? body.note.trim() : null };
    case 'exclusion':
      return { ...was, excluded: method === 'PUT' };
    case 'split':
      return {
        ...was,
        splits: (body.parts ?? []).map((part) => ({ ...part, baseAmount: part.amount })),
      };
    default:
      return was;
  }
}

export function tagsOf(transactions: readonly FakeTransaction[]) {
  const counts = new Map<string, number>();
  for (const tag of transactions.flatMap((it) => it.tags))
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, transactions: count }));
}
