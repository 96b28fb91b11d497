// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { leftOf, partsOf, withRest } from './parts';

const food = { category: 'FOOD_AND_DRINK_GROCERIES', text: '6,49' };
const gift = { category: 'GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES', text: '' };

describe('parts', () => {
  it('leave what nobody has typed yet', () => {
    expect(leftOf('-9.9900', [food, gift], 'de')).toBe('-3.5000');
    expect(leftOf('9.9900', [food, gift], 'de')).toBe('3.5000');
    expect(leftOf('-9.99', [{ ...food, text: 'n/a' }], 'de')).toBe('-9.99');
  });

  it('are whole only when each has its own category and nothing is left', () => {
    const full = { ...gift, text: '3,5' };
    expect(partsOf('-9.99', [food, full], 'de')).toEqual([
      { category: food.category, amount: '-6.49' },
      { category: gift.category, amount: '-3.5' },
    ]);
    expect(partsOf('-9.99', [food, { ...full, category: '' }], 'de')).toBeNull();
    expect(partsOf('-9.99', [food, { ...full, category: food.category }], 'de')).toBeNull();
    expect(partsOf('-9.98', [food, full], 'de')).toBeNull();
    expect(partsOf('-9.99', [{ ...food, text: '9,99' }], 'de')).toBeNull();
  });

  it('may go against the whole, as money back does', () => {
    const back = { ...gift, text: '-1' };
    expect(partsOf('-5.49', [food, back], 'de')?.[1]?.amount).toBe('1');
  });

  it('take what is left as it would be typed', () => {
    expect(withRest('-1234.5000', gift, '-1234.5000', 'de').text).toBe('1234,5');
    expect(withRest('-9.99', food, '6.4900', 'en').text).toBe('0');
  });
});
