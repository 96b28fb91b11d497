import { isBranch, newBranch, type Branch, type Tree } from './tree';

/** The tree with something else in place of each condition; nothing where it goes away. */
function each(branch: Branch, change: (tree: Tree, parent: Branch) => Tree[]): Branch {
  return {
    ...branch,
    of: branch.of
      .map((it) => (isBranch(it) ? each(it, change) : it))
      .flatMap((it) => change(it, branch)),
  };
}

export const replaced = (root: Branch, key: string, next: Tree): Branch =>
  root.key === key ? (next as Branch) : each(root, (it) => [it.key === key ? next : it]);

export const removed = (root: Branch, key: string): Branch =>
  each(root, (it) => (it.key === key ? [] : [it]));

/** At the end of a branch. */
export const added = (root: Branch, branchKey: string, tree: Tree): Branch => {
  if (root.key === branchKey) return { ...root, of: [...root.of, tree] };
  return each(root, (it) =>
    it.key === branchKey && isBranch(it) ? [{ ...it, of: [...it.of, tree] }] : [it],
  );
};

export const addedBehind = (root: Branch, key: string, tree: Tree): Branch =>
  each(root, (it) => (it.key === key ? [it, tree] : [it]));

export function parentOf(root: Branch, key: string): Branch | null {
  if (root.of.some((it) => it.key === key)) return root;
  for (const it of root.of) {
    const found = isBranch(it) ? parentOf(it, key) : null;
    if (found) return found;
  }
  return null;
}

const find = (root: Branch, key: string) =>
  parentOf(root, key)?.of.find((it) => it.key === key) ?? null;

export function movedBy(root: Branch, key: string, step: 1 | -1): Branch {
  const parent = parentOf(root, key);
  const at = parent?.of.findIndex((it) => it.key === key) ?? -1;
  if (!parent || at + step < 0 || at + step >= parent.of.length) return root;
  const of = [...parent.of];
  of.splice(at + step, 0, ...of.splice(at, 1));
  return replaced(root, parent.key, { ...parent, of });
}

/** Into the branch before it, or into a new one in its place. */
export function indented(root: Branch, key: string): Branch {
  const parent = parentOf(root, key);
  const tree = find(root, key);
  if (!parent || !tree) return root;
  const before = parent.of[parent.of.indexOf(tree) - 1];
  if (before && isBranch(before)) return added(removed(root, key), before.key, tree);
  return replaced(root, key, newBranch(parent.kind === 'any' ? 'all' : 'any', [tree]));
}

/** Behind the branch it is in. A branch that it leaves empty goes away. */
export function outdented(root: Branch, key: string): Branch {
  const parent = parentOf(root, key);
  const tree = find(root, key);
  if (!parent || !tree || parent === root) return root;
  const behind = addedBehind(removed(root, key), parent.key, tree);
  return parent.of.length === 1 ? removed(behind, parent.key) : behind;
}
