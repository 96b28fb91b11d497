// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { branches } from './categoryTree';
import type { Category } from './ownCategories';

const of = (category: string, parent: string) =>
  ({ category, parent, primary: 'TRAVEL' }) as Category;

describe('the tree of categories', () => {
  it('sets each below its parent, and in its group when the parent is not shown', () => {
    const all = [
      of('C', 'B'),
      of('TRAVEL_FLIGHTS', 'TRAVEL'),
      of('B', 'TRAVEL_FLIGHTS'),
      of('D', 'HIDDEN'),
    ];

    expect(branches(all).map(({ category, depth }) => [category.category, depth])).toEqual([
      ['TRAVEL_FLIGHTS', 0],
      ['B', 1],
      ['C', 2],
      ['D', 0],
    ]);
  });
});
