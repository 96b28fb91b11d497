import { z } from 'zod';

import { randomKey } from '../../../lib/api';

/** JSON that is kept as it came, whether this page knows what it means or not. */
export type Json = Record<string, unknown>;

export const Rule = z.looseObject({
  id: z.string(),
  name: z.string(),
  when: z.record(z.string(), z.unknown()),
  then: z.array(z.record(z.string(), z.unknown())),
});
export type Rule = z.output<typeof Rule>;

const RuleGroup = z.looseObject({ id: z.string(), name: z.string(), rules: z.array(Rule) });
export type RuleGroup = z.output<typeof RuleGroup>;

/** docs/rules.md. Members that are not named here are kept. */
export const Book = z.looseObject({ version: z.number(), groups: z.array(RuleGroup) });
export type Book = z.output<typeof Book>;

export const isOn = (it: Rule | RuleGroup) => it.enabled !== false;

export const newId = (kind: 'rule' | 'group') => `${kind}-${randomKey().slice(0, 12)}`;

export const ruleCount = (book: Book) =>
  book.groups.reduce((sum, group) => sum + group.rules.length, 0);

export const ruleOf = (book: Book, id: string): Rule | undefined =>
  book.groups.flatMap((group) => group.rules).find((rule) => rule.id === id);

export const groupOf = (book: Book, ruleId: string): RuleGroup | undefined =>
  book.groups.find((group) => group.rules.some((rule) => rule.id === ruleId));
