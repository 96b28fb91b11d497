import { useEffect, useRef, type RefObject } from 'react';

/** What a key means in the inbox; the number is that of the item that has the focus. */
export interface InboxKeys {
  accept: (index: number) => void;
  second: (index: number) => void;
  change: (index: number) => void;
  open: (index: number) => void;
  help: () => void;
}

export const keysOf = {
  next: ['j', '↓'],
  previous: ['k', '↑'],
  accept: ['Enter'],
  second: ['2'],
  change: ['c'],
  open: ['o'],
  help: ['?'],
} as const;

/** Where keys belong to something else: a field, a list that is open, a dialog. */
const elsewhere = 'input, textarea, select, [role="dialog"], [role="combobox"]';

const itemsIn = (list: HTMLElement | null) =>
  Array.from(list?.querySelectorAll<HTMLElement>('[data-item]') ?? []);

/** One hand on the keyboard goes through all of them; the first key starts with the first item. */
export function useInboxKeys(list: RefObject<HTMLElement | null>, keys: InboxKeys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest(elsewhere)) return;
      // A button that has the focus takes Enter for itself.
      if (event.key === 'Enter' && target.closest('a, button')) return;
      const items = itemsIn(list.current);
      const at = items.findIndex((item) => item.contains(document.activeElement));
      if (obey(event.key, at, items, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [list]);

  /** The next one takes the place of one that goes; the last one's neighbour is before it. */
  return {
    leave: (index: number) => {
      const items = itemsIn(list.current);
      items[index + 1 < items.length ? index + 1 : index - 1]?.focus();
    },
  };
}

function obey(key: string, at: number, items: readonly HTMLElement[], keys: InboxKeys): boolean {
  const go = (to: number) => items[Math.min(items.length - 1, Math.max(0, to))]?.focus();
  if (key === 'j' || key === 'ArrowDown') go(at + 1);
  else if (key === 'k' || key === 'ArrowUp') go(at - 1);
  else if (key === '?') keys.help();
  else if (at < 0) return false;
  else if (key === 'Enter') keys.accept(at);
  else if (key === '2') keys.second(at);
  else if (key === 'c') keys.change(at);
  else if (key === 'o') keys.open(at);
  else return false;
  return true;
}
