import { describe, expect, it } from 'vitest';

import { translate, type MessageKey, type Text } from './i18n';
import { messages } from './messages';

const forms = (text: Text) => (typeof text === 'string' ? [text] : [text.one, text.other]);
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('messages', () => {
  it('take the same values in both languages', () => {
    const keys = Object.keys(messages) as MessageKey[];
    const other = keys.filter((key) => {
      const [en, de] = [forms(messages[key].en).at(-1), forms(messages[key].de).at(-1)];
      return names(en ?? '').join() !== names(de ?? '').join();
    });

    expect(other).toEqual([]);
  });

  it('count in the way of the language', () => {
    expect(translate('en', 'tx.count', { count: 1 })).toBe('1 transaction');
    expect(translate('de', 'tx.count', { count: 12_000 })).toBe('12.000 Umsätze');
  });
});
