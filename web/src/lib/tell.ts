import { formatDay } from './dates';
import { localeOf, useI18n, type Language, type MessageKey, type Translate } from './i18n';
import { categories } from './messages/categories';
import { said, saidWords } from './messages/said';
import type { Sentence } from './sentence';

/** In English the server's own words; in German ours for its code, or its own as a quotation. */
export function tell(
  language: Language,
  t: Translate,
  words: string,
  sentence: Sentence | null | undefined,
): string {
  if (language === 'en') return words;
  const own = sentence ? said[sentence.code] : undefined;
  if (!sentence || own === undefined) return t('said.quoted', { words });
  const { parameters, because } = sentence;
  return own.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    if (name === 'because') return tell(language, t, value, because);
    if (name === 'category') return categoryWords(t, value);
    if (name === 'day') return dayWords(language, value);
    return saidWords[value] ?? value;
  });
}

/** "food and drink" is a code in the server's words; "groceries" is the end of one. */
function categoryWords(t: Translate, words: string): string {
  const code = words.toUpperCase().replaceAll(' ', '_');
  const keys = Object.keys(categories);
  const key =
    keys.find((it) => it === `category.${code}`) ?? keys.find((it) => it.endsWith(`_${code}`));
  return key === undefined ? words : (t as (key: MessageKey) => string)(key as MessageKey);
}

/** "5 January 2026" as people write it here. */
function dayWords(language: Language, words: string): string {
  const time = Date.parse(`${words} UTC`);
  return Number.isNaN(time)
    ? words
    : formatDay(new Date(time).toISOString().slice(0, 10), localeOf(language), 'spoken');
}

export function useTell() {
  const { t, language } = useI18n();
  return (words: string, sentence: Sentence | null | undefined) =>
    tell(language, t, words, sentence);
}
