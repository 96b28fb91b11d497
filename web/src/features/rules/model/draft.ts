import { isCompleteAction, newAction, readAction, type Action } from './actions';
import { groupOf, newId, type Book, type Rule } from './book';
import { putRule } from './changes';
import { missing } from './complete';
import { newBranch, readRoot, writeTree, type Branch } from './tree';

export type Stop = 'nothing' | 'group' | 'all';

/** A rule while it is being edited. What the editor does not show stays in `rule`. */
export interface Draft {
  rule: Rule;
  when: Branch;
  then: Action[];
  /** Where it is going; null for a group that is yet to be made. */
  group: string | null;
  isNew: boolean;
  changed: boolean;
}

export const draftOf = (rule: Rule, group: string | null, isNew = false): Draft => ({
  rule,
  when: readRoot(rule.when),
  then: rule.then.map(readAction),
  group,
  isNew,
  changed: false,
});

export const draftOfRule = (book: Book, rule: Rule) =>
  draftOf(rule, groupOf(book, rule.id)?.id ?? null);

export const blankDraft = (group: string | null): Draft => ({
  ...draftOf({ id: newId('rule'), name: '', when: {}, then: [] }, group, true),
  when: newBranch('all'),
  then: [newAction()],
});

/** What the draft says, without members that say what is true anyway. */
export function ruleOfDraft({ rule, when, then }: Draft, name: string): Rule {
  const written: Rule = {
    ...rule,
    name: rule.name.trim() === '' ? name : rule.name.trim(),
    when: writeTree(when),
    then: then.map((it) => it.json),
  };
  for (const member of ['from', 'until'])
    if (written[member] === '') Reflect.deleteProperty(written, member);
  if (written.stop === 'nothing') Reflect.deleteProperty(written, 'stop');
  return written;
}

export const stopOf = (rule: Rule): Stop =>
  rule.stop === 'group' || rule.stop === 'all' ? rule.stop : 'nothing';

export const isComplete = (draft: Draft) =>
  missing(draft.when).size === 0 &&
  draft.then.every(isCompleteAction) &&
  (draft.then.length > 0 || stopOf(draft.rule) !== 'nothing');

/** The book with the draft in it. */
export const bookWith = (book: Book, draft: Draft, name: string, groupName: string): Book =>
  putRule(book, ruleOfDraft(draft, name), draft.group, groupName);
