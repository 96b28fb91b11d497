import type { FakeTransaction } from './data';
import type { FakeBook, FakeJson, FakeRule } from './rulesBook';

/** What a rule can change of a transaction. */
export interface FakeRow {
  category: string;
  merchant: string;
  tags: string[];
  note: string | null;
  excluded: boolean;
}

export const rowOf = ({ category, merchant, tags, note, excluded }: FakeTransaction): FakeRow => ({
  category,
  merchant: merchant.name,
  tags,
  note,
  excluded,
});

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const plain = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase();

export function applies(rule: FakeRule, transaction: FakeTransaction): boolean {
  if (typeof rule.from === 'string' && transaction.bookedOn < rule.from) return false;
  if (typeof rule.until === 'string' && transaction.bookedOn > rule.until) return false;
  return holds(rule.when, transaction);
}

function holds(when: FakeJson, transaction: FakeTransaction): boolean {
  if (Array.isArray(when.and))
    return (when.and as FakeJson[]).every((it) => holds(it, transaction));
  if (Array.isArray(when.or)) return (when.or as FakeJson[]).some((it) => holds(it, transaction));
  if (when.not) return !holds(when.not as FakeJson, transaction);
  return leafHolds(when, transaction);
}

function fieldOf(field: string, it: FakeTransaction): unknown {
  if (field === 'merchantName') return it.merchant.name;
  if (field === 'direction') return it.amount.startsWith('-') ? 'out' : 'in';
  return (it as Record<string, unknown>)[field] ?? null;
}

/** As far as pages need it; windows hold of nothing here. */
function leafHolds({ field, operator, value, absolute }: FakeJson, it: FakeTransaction): boolean {
  const found = fieldOf(String(field), it);
  const values = listOf(value);
  if (operator === 'empty') return found === null || found === '';
  if (found === null) return false;
  const number = absolute ? Math.abs(Number(found)) : Number(found);
  const texts = listOf(found).map(plain);
  const some = (test: (text: string) => boolean) => texts.some(test);
  const [low, high] = values.map(Number);
  switch (operator) {
    case 'not-empty':
      return true;
    case 'is':
    case 'on':
      return typeof found === 'boolean' ? found === value : some((text) => text === plain(value));
    case 'contains':
      return some((text) => text.includes(plain(value)));
    case 'starts':
      return some((text) => text.startsWith(plain(value)));
    case 'ends':
      return some((text) => text.endsWith(plain(value)));
    case 'one-of':
      return some((text) => values.map(plain).includes(text));
    case 'regex':
      return some((text) => new RegExp(String(value), 'i').test(text));
    case 'greater':
      return number > Number(value);
    case 'at-least':
      return number >= Number(value);
    case 'less':
      return number < Number(value);
    case 'at-most':
      return number <= Number(value);
    case 'between':
      return number >= (low ?? 0) && number <= (high ?? 0);
    default:
      return false;
  }
}

export const does = (rule: FakeRule, row: FakeRow): FakeRow => rule.then.reduce(done, row);

function done(row: FakeRow, action: FakeJson): FakeRow {
  switch (action.action) {
    case 'set-category':
      return { ...row, category: String(action.category) };
    case 'set-merchant':
      return { ...row, merchant: String(action.name) };
    case 'add-tags':
      return { ...row, tags: [...new Set([...row.tags, ...(action.tags as string[])])] };
    case 'set-note':
      return { ...row, note: String(action.note) };
    case 'exclude':
      return { ...row, excluded: action.excluded !== false };
    default:
      return row;
  }
}

/** Patterns that do not read, each by its JSON pointer. */
export function broken(book: FakeBook): { field: string; message: string }[] {
  return book.groups.flatMap((group, g) =>
    group.rules.flatMap((rule, r) => brokenIn(rule.when, `/book/groups/${g}/rules/${r}/when`)),
  );
}

function brokenIn(when: FakeJson, at: string): { field: string; message: string }[] {
  const several = Array.isArray(when.and) ? 'and' : Array.isArray(when.or) ? 'or' : null;
  if (several)
    return (when[several] as FakeJson[]).flatMap((it, index) =>
      brokenIn(it, `${at}/${several}/${index}`),
    );
  if (when.not) return brokenIn(when.not as FakeJson, `${at}/not`);
  if (when.operator !== 'regex' || reads(String(when.value))) return [];
  return [
    {
      field: `${at}/value`,
      message: 'The regular expression has a missing ). Write it in RE2 syntax.',
    },
  ];
}

function reads(expression: string): boolean {
  try {
    return new RegExp(expression).source !== '';
  } catch {
    return false;
  }
}
