import { primaries } from './taxonomy';
import type { Category } from './ownCategories';

/** A category where it stands: how many of the same group are above it. */
export interface Branch {
  category: Category;
  depth: number;
}

/**
 * Categories in the order in which they are shown: group by group, each followed by those below it.
 * One whose parent is not among them stands directly below its group.
 */
export function branches(categories: readonly Category[]): Branch[] {
  const known = new Set(categories.map((it) => it.category));
  const below = new Map<string, Category[]>();
  for (const category of categories) {
    const parent = known.has(category.parent) ? category.parent : category.primary;
    below.set(parent, [...(below.get(parent) ?? []), category]);
  }
  const walk = (parent: string, depth: number): Branch[] =>
    (below.get(parent) ?? []).flatMap((category) => [
      { category, depth },
      ...walk(category.category, depth + 1),
    ]);
  return primaries.flatMap((primary) => walk(primary, 0));
}
