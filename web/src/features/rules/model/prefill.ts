import { newId, type Book } from './book';
import { draftOf, type Draft } from './draft';

/** What is known of a transaction that a rule can be made of. */
export interface Example {
  description: string;
  counterpartyName?: string | null;
  merchant: { name: string | null } | null;
  category: string;
}

/** A rule that does to all like it what is true of this one. */
export function draftLike(example: Example, book: Book): Draft {
  const merchant = example.merchant?.name ?? null;
  const when = merchant
    ? { field: 'merchantName', operator: 'is', value: merchant }
    : { field: 'description', operator: 'contains', value: example.description };
  const known = example.category !== 'UNCATEGORIZED';
  return {
    ...draftOf(
      {
        id: newId('rule'),
        name: merchant ?? example.description.slice(0, 60),
        when,
        then: [{ action: 'set-category', category: known ? example.category : '' }],
      },
      book.groups.at(-1)?.id ?? null,
      true,
    ),
    changed: true,
  };
}
