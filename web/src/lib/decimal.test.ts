// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { absolute, add, compare, fromInput, isZero, negate, subtract } from './decimal';

describe('decimal', () => {
  it('adds what floats cannot', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(add('99999999999999.9999', '0.0001')).toBe('100000000000000.0000');
    expect(subtract('1', '1.0001')).toBe('-0.0001');
  });

  it('compares across scales', () => {
    expect(compare('1.10', '1.1')).toBe(0);
    expect(compare('-2', '1')).toBe(-1);
    expect(isZero('-0.000')).toBe(true);
    expect(absolute(negate('3.50'))).toBe('3.50');
  });

  it.each([
    ['1.234,50', 'de', '1234.50'],
    ['1,234.50', 'en', '1234.50'],
    ['1.234', 'de', '1234'],
    ['1.234', 'en', '1.234'],
    ['1,5', 'en', '1.5'],
    ['1 234 567', 'en', '1234567'],
    ['1.234.567', 'en', '1234567'],
    ['−3', 'de', '-3'],
    [',50', 'de', '0.50'],
    ["1'234.50", 'de-CH', '1234.50'],
  ])('reads %s in %s as %s', (typed, locale, amount) => {
    expect(fromInput(typed, locale)).toBe(amount);
  });

  it.each(['', '-', 'twelve', '1.2.3,4,5', '12€'])('does not guess at "%s"', (typed) => {
    expect(fromInput(typed, 'en')).toBeNull();
  });
});
