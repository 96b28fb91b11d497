import { randomKey } from '../../../lib/api';
import type { Json } from './book';
import { isField, isOperator, operatorsFor, type Field, type Operator } from './fields';

/** A question that the editor can show. `rest` are members it has nothing to do with. */
export interface Leaf {
  key: string;
  kind: 'leaf';
  field: Field;
  operator: Operator;
  value: unknown;
  rest: Json;
}

/** Something that the editor cannot show: kept as it is. */
export interface Foreign {
  key: string;
  kind: 'foreign';
  json: Json;
}

/** Conditions of which all, one, or none must hold. */
export interface Branch {
  key: string;
  kind: 'all' | 'any' | 'none';
  of: Tree[];
  /** Written without a list around it as long as it has one condition: as it came. */
  bare: boolean;
}

export type Tree = Leaf | Foreign | Branch;

const isBranch = (tree: Tree): tree is Branch =>
  tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'none';

/** Known members of a leaf; with any other it is foreign, since we would not know what we keep. */
const leafMembers = ['field', 'operator', 'value', 'absolute'];

const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function list(json: Json, name: string): Json[] | null {
  const of = json[name];
  if (Object.keys(json).length !== 1 || !Array.isArray(of) || of.length === 0) return null;
  return of.every(isObject) ? of : null;
}

export function readTree(json: Json): Tree {
  const key = randomKey();
  const all = list(json, 'and');
  if (all) return { key, kind: 'all', of: all.map(readTree), bare: false };
  const any = list(json, 'or');
  if (any) return { key, kind: 'any', of: any.map(readTree), bare: false };
  if (Object.keys(json).length === 1 && isObject(json.not)) return readNone(key, json.not);
  return readLeaf(key, json);
}

function readNone(key: string, inner: Json): Tree {
  const any = list(inner, 'or');
  if (any) return { key, kind: 'none', of: any.map(readTree), bare: false };
  return { key, kind: 'none', of: [readTree(inner)], bare: true };
}

function readLeaf(key: string, json: Json): Tree {
  const { field, operator, value, ...rest } = json;
  const known = Object.keys(json).every((name) => leafMembers.includes(name));
  const fits = isField(field) && isOperator(operator) && operatorsFor(field).includes(operator);
  return known && fits
    ? { key, kind: 'leaf', field, operator, value, rest }
    : { key, kind: 'foreign', json };
}

/** A condition as the editor opens it: always a branch, so that more can be added. */
export function readRoot(json: Json): Branch {
  const tree = readTree(json);
  return isBranch(tree) ? tree : { key: randomKey(), kind: 'all', of: [tree], bare: true };
}

export function writeTree(tree: Tree): Json {
  if (tree.kind === 'foreign') return tree.json;
  if (tree.kind === 'leaf') {
    const { field, operator, value, rest } = tree;
    return value === undefined ? { field, operator, ...rest } : { field, operator, value, ...rest };
  }
  const only = tree.bare && tree.of.length === 1 ? tree.of[0] : undefined;
  if (tree.kind === 'none') {
    return { not: only ? writeTree(only) : { or: tree.of.map(writeTree) } };
  }
  if (only) return writeTree(only);
  return { [tree.kind === 'all' ? 'and' : 'or']: tree.of.map(writeTree) };
}

/** Where each condition stands once it is written, as a refusal of the server names it. */
export function pointers(tree: Tree, at: string): [pointer: string, key: string][] {
  const own: [string, string] = [at, tree.key];
  if (!isBranch(tree)) return [own];
  const bare = tree.bare && tree.of.length === 1;
  const inner = tree.kind === 'none' ? `${at}/not` : at;
  const name = tree.kind === 'all' ? 'and' : 'or';
  return [
    own,
    ...tree.of.flatMap((it, index) => pointers(it, bare ? inner : `${inner}/${name}/${index}`)),
  ];
}

export const newLeaf = (field: Field = 'description'): Leaf => ({
  key: randomKey(),
  kind: 'leaf',
  field,
  operator: operatorsFor(field)[0] ?? 'is',
  value: '',
  rest: {},
});

export const newBranch = (kind: Branch['kind'], of: Tree[] = [newLeaf()]): Branch => ({
  key: randomKey(),
  kind,
  of,
  bare: false,
});

export { isBranch };
