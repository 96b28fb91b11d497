// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { moneyParts, moneyText } from './money';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it.each([
    ['1234.5000', 'EUR', 'en-GB', '€1,234.50'],
    ['1234.5000', 'EUR', 'de-DE', '1.234,50 €'],
    ['-1234', 'JPY', 'en', '−¥1,234'],
    ['-0.125', 'KWD', 'en', '−KWD 0.125'],
    ['27.12345', 'CLF', 'en', 'CLF 27.1234'],
    ['1234567.5', 'INR', 'en-IN', '₹12,34,567.50'],
    ['0.00', 'CHF', 'de-CH', 'CHF 0.00'],
  ])('says %s %s in %s as %s', (amount, currency, locale, said) => {
    expect(plain(moneyText(amount, currency, locale))).toBe(said);
  });

  it('keeps every digit of an amount that a float would round', () => {
    expect(moneyText('9007199254740993.07', 'EUR', 'en')).toBe('€9,007,199,254,740,993.07');
  });

  it('writes a true minus, and a plus only where asked', () => {
    expect(moneyText('-5', 'EUR', 'de', { showCurrency: false })).toBe('−5,00');
    expect(moneyText('5', 'EUR', 'de', { showCurrency: false, plus: true })).toBe('+5,00');
    expect(moneyText('0.00', 'EUR', 'de', { showCurrency: false, plus: true })).toBe('0,00');
  });

  it('tells minor units apart, so that they can be drawn lighter', () => {
    const minor = moneyParts('12.34', 'EUR', 'en').filter((part) => part.minor);

    expect(minor.map((part) => part.text).join('')).toBe('.34');
  });
});
