import { json, one, problem } from './answers';
import type { FakeTransaction } from './data';
import { createProposals } from './ruleProposals';
import { bookOf, importedBook, type FakeBook, type FakeRule } from './rulesBook';
import { applies, broken, does, rowOf, type FakeRow } from './rulesEngine';

const itemsMost = 50;

interface FakeState {
  version: number;
  book: FakeBook;
  former: FakeBook | null;
}

/** Answers of /v1/rules: a book with its former one, and a preview over the transactions there are. */
export function createRules(transactions: () => readonly FakeTransaction[], empty = false) {
  let state: FakeState = { version: 7, book: empty ? emptyBook : bookOf(), former: null };
  const proposals = createProposals(empty);
  const read = () =>
    json({ version: state.version, book: state.book, canRevert: state.former !== null });
  const become = (book: FakeBook, former: FakeBook | null) => {
    state = { version: state.version + 1, book, former };
    return read();
  };
  const changed = () =>
    problem(409, 'rules-changed', 'Somebody else changed the rules meanwhile. Read them again.');

  return (method: string, path: string, body: Record<string, unknown>): Response | null => {
    const [, , kind, what] = path.split('/');
    if (kind !== 'rules') return null;
    if (what === 'proposals') return proposals(method, body);
    if (method === 'GET') return read();
    if (what === 'import') return imported(body);
    if (what === 'revert')
      return body.version === state.version && state.former
        ? become(state.former, null)
        : changed();
    const book = body.book as FakeBook;
    const faults = broken(book);
    if (faults.length > 0) return refused(faults);
    if (what === 'preview') return json(previewOf(book, transactions()));
    if (method !== 'PUT') return one(undefined);
    return body.version === state.version ? become(book, state.book) : changed();
  };
}

const emptyBook: FakeBook = { version: 1, groups: [] };

function refused(errors: { field: string; message: string }[]) {
  const body = {
    type: 'https://pennyflow.io/problems/rules-refused',
    title: 'rules-refused',
    status: 422,
    detail: 'The rules have faults.',
    sentence: { code: 'rules-refused', parameters: {} },
    errors,
  };
  return new Response(JSON.stringify(body), {
    status: 422,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function imported(body: Record<string, unknown>) {
  const content = String(body.content);
  if (!/[[{,]/.test(content))
    return problem(422, 'rules-unreadable', 'These are no rules of that product: no list begins.');
  return json(importedBook(String(body.format)));
}

const enabled = (it: { enabled?: boolean }) => it.enabled !== false;

function previewOf(book: FakeBook, transactions: readonly FakeTransaction[]) {
  const rules = book.groups.filter(enabled).flatMap((it) => it.rules.filter(enabled));
  const counts = new Map(rules.map(({ id }) => [id, { id, hits: 0, changed: 0 }]));
  const conflicts = new Map<string, ReturnType<typeof conflictOf>>();
  const items = [];
  let changed = 0;
  for (const transaction of transactions) {
    const before = rowOf(transaction);
    let after: FakeRow = before;
    const by: string[] = [];
    let chooser: FakeRule | null = null;
    for (const rule of rules) {
      if (!applies(rule, transaction)) continue;
      const next = does(rule, after);
      const count = counts.get(rule.id);
      if (count) count.hits++;
      if (JSON.stringify(next) === JSON.stringify(after)) continue;
      if (count) count.changed++;
      by.push(rule.id);
      if (chooser && next.category !== after.category) {
        const conflict = conflictOf(chooser, after, rule, next);
        const key = Object.values(conflict).join('|');
        const known = conflicts.get(key) ?? conflict;
        conflicts.set(key, { ...known, count: known.count + 1 });
      }
      if (next.category !== after.category) chooser = rule;
      after = next;
    }
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    changed++;
    const { transactionId, bookedOn, amount, currency, merchant } = transaction;
    if (items.length < itemsMost)
      items.push({
        transactionId,
        bookedOn,
        amount,
        currency,
        name: merchant.name,
        before,
        after,
        rules: by,
      });
  }
  return {
    looked: transactions.length,
    changed,
    rules: [...counts.values()],
    conflicts: [...conflicts.values()],
    items,
  };
}

const conflictOf = (first: FakeRule, was: FakeRow, second: FakeRule, is: FakeRow) => ({
  what: 'category',
  firstId: first.id,
  firstValue: was.category,
  secondId: second.id,
  secondValue: is.category,
  count: 0,
});
