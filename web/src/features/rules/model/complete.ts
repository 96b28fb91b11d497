import { arity, fieldTypes } from './fields';
import { isBranch, type Leaf, type Tree } from './tree';

const decimal = /^-?\d+(\.\d+)?$/;

/** What must be mended before the server can be asked. */
export type Missing = 'value' | 'number' | 'condition';

/** Several values as a list, one of them as it is, none as an empty one. */
export const valuesOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export function missingIn(leaf: Leaf): Missing | null {
  const takes = arity(leaf.operator);
  if (takes === 'none' || typeof leaf.value === 'boolean') return null;
  const values = valuesOf(leaf.value).map(textOf);
  const wanted = takes === 'two' ? 2 : 1;
  if (values.length < wanted || values.some((it) => it.trim() === '')) return 'value';
  const type = fieldTypes[leaf.field];
  const numbers = type === 'money' || type === 'number';
  return numbers && !values.every((it) => decimal.test(it)) ? 'number' : null;
}

/** What is missing where, by the key of the condition. */
export function missing(tree: Tree): Map<string, Missing> {
  if (tree.kind === 'foreign') return new Map<string, Missing>();
  if (isBranch(tree)) {
    if (tree.of.length === 0) return new Map<string, Missing>([[tree.key, 'condition']]);
    return new Map<string, Missing>(tree.of.flatMap((it) => [...missing(it)]));
  }
  const what = missingIn(tree);
  return new Map<string, Missing>(what ? [[tree.key, what]] : []);
}
