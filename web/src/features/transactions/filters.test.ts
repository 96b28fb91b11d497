// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { addressOf, isNarrowed, noFilters, readFilters, writeFilters } from './filters';

const read = (address: string) => readFilters(new URLSearchParams(address));

describe('filters', () => {
  it('come back from the address as they went in', () => {
    const filters = {
      account: 'a1',
      categories: ['FOOD_AND_DRINK', 'TRAVEL'],
      merchant: 'm1',
      text: 'café & co',
      min: '10.50',
      max: '200',
      direction: 'out' as const,
      from: '2026-01-01',
      to: '2026-01-31',
      import: 'i1',
      tags: ['two words', 'x'],
    };

    expect(read(writeFilters(filters).toString())).toEqual(filters);
  });

  it('leave out of a mistyped address what makes no sense', () => {
    expect(read('direction=sideways&from=yesterday&min=-3&max=1e9')).toEqual(noFilters);
  });

  it('write nothing when there is nothing', () => {
    expect(addressOf({})).toBe('/transactions');
    expect(isNarrowed(read('open=some-transaction'))).toBe(false);
  });
});
