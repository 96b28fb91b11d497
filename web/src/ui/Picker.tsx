import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface Choice {
  id: string;
  /** What is searched and read out. */
  label: string;
  group: string;
  leading?: ReactNode;
  trailing?: ReactNode;
  /** More words that find it. */
  also?: string;
}

interface PickerProps {
  label: string;
  placeholder: string;
  empty: string;
  /** All choices, or what to offer for a text. Already in the order of their groups. */
  choices: readonly Choice[];
  onPick: (choice: Choice) => void;
  onText?: (text: string) => void;
  chosen?: string;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of the text must begin a word of the choice: "ess rest" finds "Essen: Restaurant". */
export function matches(choice: Choice, text: string): boolean {
  const words = plain(`${choice.group} ${choice.label} ${choice.also ?? ''}`).split(
    /[^\p{L}\p{N}]+/u,
  );
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** A search box over a list: type, arrow keys, Enter. */
export function Picker({
  label,
  placeholder,
  empty,
  choices,
  onPick,
  onText,
  chosen,
}: PickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      choices.findIndex((it) => it.id === chosen),
    ),
  );
  const shown = text === '' ? choices : choices.filter((choice) => matches(choice, text));
  const current = shown[Math.min(active, shown.length - 1)];

  useEffect(() => {
    input.current?.focus();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.min(shown.length - 1, Math.max(0, active + step)));
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      onPick(current);
    }
  };

  return (
    <div className="flex min-h-0 flex-col">
      <div className="sticky top-0 z-10 flex items-center gap-3 border-b border-line bg-raised px-4">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <input
          ref={input}
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(current ? { 'aria-activedescendant': `${id}-${current.id}` } : {})}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            onText?.(event.target.value);
          }}
          onKeyDown={onKeyDown}
          className="min-h-14 w-full bg-transparent text-base outline-none placeholder:text-faint"
        />
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className="min-h-40 p-2">
        {shown.map((choice, index) => (
          <div key={choice.id} role="presentation">
            {choice.group !== shown[index - 1]?.group && (
              <p aria-hidden className="px-3 pt-3 pb-1 text-xs font-medium text-faint">
                {choice.group}
              </p>
            )}
            {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys go to the search box */}
            <div
              id={`${id}-${choice.id}`}
              role="option"
              aria-selected={choice === current}
              onPointerMove={() => setActive(index)}
              onClick={() => onPick(choice)}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-base px-3 aria-selected:bg-accent-soft"
            >
              {choice.leading}
              <span className="min-w-0 flex-1 truncate">{choice.label}</span>
              {choice.trailing}
            </div>
          </div>
        ))}
      </div>
      {shown.length === 0 && (
        <p role="status" className="-mt-36 px-4 pb-28 text-center text-muted">
          {empty}
        </p>
      )}
    </div>
  );
}
