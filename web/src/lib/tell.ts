import { useI18n, type Language, type Translate } from './i18n';
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
    return name === 'because' ? tell(language, t, value, because) : (saidWords[value] ?? value);
  });
}

export function useTell() {
  const { t, language } = useI18n();
  return (words: string, sentence: Sentence | null | undefined) =>
    tell(language, t, words, sentence);
}
