import { useMemo, useSyncExternalStore } from 'react';

import { messages, type Messages } from './messages';

export type Language = 'en' | 'de';
export type Text = string | { one: string; other: string };
export type MessageKey = keyof Messages;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type English<K extends MessageKey> = Messages[K]['en'] extends { other: infer O extends string }
  ? O
  : Messages[K]['en'] extends infer S extends string
    ? S
    : never;
type Values<K extends MessageKey> = Record<Names<English<K>>, string | number>;
type Arguments<K extends MessageKey> = [Names<English<K>>] extends [never] ? [] : [Values<K>];

export type Translate = <K extends MessageKey>(key: K, ...values: Arguments<K>) => string;

const storageKey = 'pennyflow.language';
const listeners = new Set<() => void>();

function initial(): Language {
  const stored = read();
  if (stored === 'en' || stored === 'de') return stored;
  return navigator.language.startsWith('de') ? 'de' : 'en';
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null; // Storage may be blocked; the browser's language is then right.
  }
}

let language: Language = initial();

export function setLanguage(next: Language) {
  language = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Then it lasts until the page closes.
  }
  listeners.forEach((listener) => listener());
}

/** The person's own variant of the language, such as en-GB, for dates and figures. */
export const localeOf = (chosen: Language) =>
  navigator.languages.find((tag) => tag.startsWith(chosen)) ?? chosen;

export function translate(
  chosen: Language,
  key: MessageKey,
  values: Record<string, string | number>,
) {
  const text: Text = messages[key][chosen];
  const locale = localeOf(chosen);
  const form =
    typeof text === 'string'
      ? text
      : text[new Intl.PluralRules(locale).select(Number(values.count)) === 'one' ? 'one' : 'other'];
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

export function useI18n() {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => language,
  );
  return useMemo(() => {
    const t: Translate = (key, ...values) => translate(current, key, values[0] ?? {});
    return { t, language: current, locale: localeOf(current) };
  }, [current]);
}
