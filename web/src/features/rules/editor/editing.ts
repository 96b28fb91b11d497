import { createContext, useContext, useEffect, useRef, type KeyboardEvent } from 'react';

import type { FaultsByKey } from '../model/faults';
import type { Missing } from '../model/complete';
import { isBranch, newLeaf, type Branch, type Tree } from '../model/tree';
import { addedBehind, indented, movedBy, outdented, parentOf, removed } from '../model/treeChanges';

/** What every part of the tree of conditions needs to know. */
export interface Editing {
  root: Branch;
  change: (root: Branch) => void;
  faults: FaultsByKey;
  /** What is not filled in, once a person was told. */
  missing: ReadonlyMap<string, Missing>;
  /** Gives the focus to a condition once it is drawn. */
  focusOn: (key: string) => void;
  /** Whether it is this condition's turn; asked once for each that was given. */
  takesFocus: (key: string) => boolean;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A condition stands in a tree.');
  return editing;
}

const leavesOf = (tree: Tree): string[] =>
  isBranch(tree) ? tree.of.flatMap(leavesOf) : [tree.key];

/** Which condition of the rule this is, counted as they are read. */
export const numberOf = (root: Branch, key: string) => leavesOf(root).indexOf(key) + 1;

/** Where the focus goes when a condition is removed: the one before it, or what it was in. */
function besides(root: Branch, key: string): string {
  const parent = parentOf(root, key);
  const at = parent?.of.findIndex((it) => it.key === key) ?? 0;
  return parent?.of[at - 1]?.key ?? parent?.of[at + 1]?.key ?? parent?.key ?? root.key;
}

/** What can be done with a condition or a branch of them. */
export function useNodeActions(key: string) {
  const { root, change, focusOn } = useEditing();
  const then = (next: Branch, focused: string) => {
    focusOn(focused);
    change(next);
  };
  return {
    remove: () => then(removed(root, key), besides(root, key)),
    indent: () => then(indented(root, key), key),
    outdent: () => then(outdented(root, key), key),
    move: (step: 1 | -1) => then(movedBy(root, key, step), key),
    addBehind: () => {
      const leaf = newLeaf();
      then(addedBehind(root, key, leaf), leaf.key);
    },
    /** Whether it can be set out: it is not at the top. */
    isInner: parentOf(root, key) !== root,
  };
}

/** Alt, Shift and a key. Without Shift some of them belong to the browser or to the text field. */
export function useNodeKeys(key: string) {
  const actions = useNodeActions(key);
  const byKey: Record<string, () => void> = {
    ArrowUp: () => actions.move(-1),
    ArrowDown: () => actions.move(1),
    ArrowRight: actions.indent,
    ArrowLeft: actions.outdent,
    Enter: actions.addBehind,
    Delete: actions.remove,
    Backspace: actions.remove,
  };
  return (event: KeyboardEvent) => {
    const run = event.altKey && event.shiftKey ? byKey[event.key] : undefined;
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}

/** Takes the focus when it is this one's turn. */
export function useFocusTurn<T extends HTMLElement>(key: string) {
  const { takesFocus } = useEditing();
  const place = useRef<T>(null);
  useEffect(() => {
    if (!takesFocus(key)) return;
    place.current?.querySelector<HTMLElement>('select, input, button')?.focus();
  });
  return place;
}
