import { newId, type Book, type Rule, type RuleGroup } from './book';

const withGroups = (book: Book, groups: RuleGroup[]): Book => ({ ...book, groups });

const inGroup = (book: Book, id: string, change: (group: RuleGroup) => RuleGroup) =>
  withGroups(
    book,
    book.groups.map((group) => (group.id === id ? change(group) : group)),
  );

const inRules = (book: Book, change: (rules: Rule[]) => Rule[]) =>
  withGroups(
    book,
    book.groups.map((group) => ({ ...group, rules: change(group.rules) })),
  );

function moved<T>(list: readonly T[], at: number, step: number): T[] {
  const next = [...list];
  const [one] = next.splice(at, 1);
  if (one !== undefined) next.splice(at + step, 0, one);
  return next;
}

export const changeRule = (book: Book, id: string, part: Partial<Rule>) =>
  inRules(book, (rules) => rules.map((rule) => (rule.id === id ? { ...rule, ...part } : rule)));

export const removeRule = (book: Book, id: string) =>
  inRules(book, (rules) => rules.filter((rule) => rule.id !== id));

export const changeGroup = (book: Book, id: string, part: Partial<RuleGroup>) =>
  inGroup(book, id, (group) => ({ ...group, ...part }));

export const removeGroup = (book: Book, id: string) =>
  withGroups(
    book,
    book.groups.filter((group) => group.id !== id),
  );

export const addGroup = (book: Book, name: string) =>
  withGroups(book, [...book.groups, { id: newId('group'), name, rules: [] }]);

/** One place up or down; null where there is none. */
export function moveGroup(book: Book, id: string, step: 1 | -1): Book | null {
  const at = book.groups.findIndex((group) => group.id === id);
  const to = at + step;
  return to < 0 || to >= book.groups.length ? null : withGroups(book, moved(book.groups, at, step));
}

/** One place up or down, at an end of its group into the next group; null where there is none. */
export function moveRule(book: Book, id: string, step: 1 | -1): Book | null {
  const group = book.groups.findIndex((it) => it.rules.some((rule) => rule.id === id));
  const rules = book.groups[group]?.rules ?? [];
  const at = rules.findIndex((rule) => rule.id === id);
  const rule = rules[at];
  const own = book.groups[group];
  if (!rule || !own) return null;
  if (at + step >= 0 && at + step < rules.length)
    return inGroup(book, own.id, (it) => ({ ...it, rules: moved(it.rules, at, step) }));
  const next = book.groups[group + step];
  if (!next) return null;
  return inGroup(removeRule(book, id), next.id, (it) => ({
    ...it,
    rules: step < 0 ? [...it.rules, rule] : [rule, ...it.rules],
  }));
}

/**
 * The rule in its group: in its own place when it is there already, else behind the others, where it
 * has the last word. Without a group to go to, one is made.
 */
export function putRule(book: Book, rule: Rule, groupId: string | null, groupName: string): Book {
  const target = book.groups.find((group) => group.id === groupId);
  if (!target) {
    // The same each time, so that a preview asked twice is one question.
    const made = { id: `group-of-${rule.id}`, name: groupName, rules: [rule] };
    const others = removeRule(book, rule.id);
    return withGroups(others, [...others.groups, made]);
  }
  if (target.rules.some((it) => it.id === rule.id))
    return inGroup(book, target.id, (group) => ({
      ...group,
      rules: group.rules.map((it) => (it.id === rule.id ? rule : it)),
    }));
  return inGroup(removeRule(book, rule.id), target.id, (group) => ({
    ...group,
    rules: [...group.rules, rule],
  }));
}

/** Groups of another book behind those of this one; an id that is taken gets a new one. */
export function addBook(book: Book, more: Book): Book {
  const taken = new Set(book.groups.flatMap((it) => [it.id, ...it.rules.map((rule) => rule.id)]));
  const free = (id: string, kind: 'rule' | 'group') => (taken.has(id) ? newId(kind) : id);
  const groups = more.groups.map((group) => ({
    ...group,
    id: free(group.id, 'group'),
    rules: group.rules.map((rule) => ({ ...rule, id: free(rule.id, 'rule') })),
  }));
  return withGroups(book, [...book.groups, ...groups]);
}

/** Where a rule stands in the book, as the server names it in a refusal. */
export function pointerOf(book: Book, ruleId: string): string {
  const group = book.groups.findIndex((it) => it.rules.some((rule) => rule.id === ruleId));
  const rule = book.groups[group]?.rules.findIndex((it) => it.id === ruleId) ?? -1;
  return `/groups/${group}/rules/${rule}`;
}
