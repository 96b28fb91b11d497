import { describe, expect, it } from 'vitest';

import type { Json } from './book';
import { pointers, readRoot, writeTree, type Branch, type Tree } from './tree';
import { added, indented, movedBy, outdented, removed } from './treeChanges';

const leaf = (value: string): Json => ({ field: 'description', operator: 'contains', value });
const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')] as const;

const keyAt = (branch: Branch, at: number) => branch.of[at]?.key ?? '';
const inner = (tree: Tree | undefined) => tree as Branch;

describe('a tree of conditions', () => {
  it.each<[string, Json]>([
    ['one question', a],
    ['all of several', { and: [a, b] }],
    ['all of one', { and: [a] }],
    ['any in all', { and: [a, { or: [b, c] }] }],
    ['none of several', { not: { or: [a, b] } }],
    ['not one', { not: a }],
    ['not all', { not: { and: [a, b] } }],
    ['not not', { and: [{ not: { not: a } }] }],
    ['a window', { and: [a, { field: 'windowSum', operator: 'less', value: 3, days: 7 }] }],
    ['what nobody knows', { or: [{ near: 'Berlin' }, { and: [] }] }],
    ['money in another currency', { field: 'amount', operator: 'less', value: 1, currency: 'USD' }],
    ['money without its sign', { field: 'amount', operator: 'less', value: 1, absolute: true }],
  ])('is written as it was read: %s', (_name, json) => {
    expect(writeTree(readRoot(json))).toEqual(json);
  });

  it('names each condition by the pointer of what it is written as', () => {
    const root = readRoot({ and: [a, { not: { or: [b, c] } }, { not: a }] });

    expect(pointers(root, '/when').map(([pointer]) => pointer)).toEqual([
      '/when',
      '/when/and/0',
      '/when/and/1',
      '/when/and/1/not/or/0',
      '/when/and/1/not/or/1',
      '/when/and/2',
      '/when/and/2/not',
    ]);
  });

  it('sets a condition into a group of its own, or into the group before it', () => {
    const root = readRoot({ and: [{ or: [a, b] }, c] });

    expect(writeTree(indented(root, keyAt(root, 1)))).toEqual({ and: [{ or: [a, b, c] }] });
    const plain = readRoot({ and: [a, b] });
    expect(writeTree(indented(plain, keyAt(plain, 1)))).toEqual({ and: [a, { or: [b] }] });
  });

  it('sets a condition out behind its group, which goes away when it is empty', () => {
    const root = readRoot({ and: [{ or: [a, b] }, c] });
    const out = outdented(root, keyAt(inner(root.of[0]), 0));

    expect(writeTree(out)).toEqual({ and: [{ or: [b] }, a, c] });
    expect(writeTree(outdented(out, keyAt(inner(out.of[0]), 0)))).toEqual({ and: [b, a, c] });
    expect(outdented(root, keyAt(root, 1))).toBe(root);
  });

  it('moves, adds and removes without touching what is beside', () => {
    const root = readRoot({ and: [a, b] });

    expect(writeTree(movedBy(root, keyAt(root, 0), 1))).toEqual({ and: [b, a] });
    expect(movedBy(root, keyAt(root, 0), -1)).toBe(root);
    expect(writeTree(removed(root, keyAt(root, 0)))).toEqual({ and: [b] });
    const one = readRoot(a);
    const more = readRoot(b).of[0];
    expect(more && writeTree(added(one, one.key, more))).toEqual({ and: [a, b] });
  });
});
