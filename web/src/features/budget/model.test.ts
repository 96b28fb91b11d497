import { describe, expect, it } from 'vitest';

import type { Line } from './budget.queries';
import { amountToMove, assignedAtOnce, progressOf } from './model';

const line = (more: Partial<Line> = {}): Line => ({
  category: 'FOOD_AND_DRINK_GROCERIES',
  carried: '0',
  assigned: '300.00',
  activity: '-100.00',
  available: '200.00',
  planned: null,
  expected: '150.00',
  surplus: 'keep',
  deficit: 'pool',
  templates: 0,
  goal: null,
  ...more,
});

describe('progress of an envelope', () => {
  it('is measured against how far the month has come', () => {
    expect(progressOf(line(), true)).toMatchObject({ pace: 'well', paceShare: 0.5 });
    expect(progressOf(line({ activity: '-160.50', available: '139.50' }), true)).toMatchObject({
      pace: 'fast',
      by: '10.50',
    });
  });

  it('is no haste when a bill took all that was set aside', () => {
    const paid = line({ activity: '-300.00', available: '0.00' });

    expect(progressOf(paid, true).pace).toBe('spent');
  });

  it('has no pace in another month', () => {
    expect(progressOf(line({ expected: '300' }), false)).toMatchObject({
      pace: 'done',
      paceShare: null,
    });
  });

  it('says what is overspent, also where nothing was set aside', () => {
    expect(
      progressOf(line({ assigned: '0.00', activity: '-7.00', available: '-7.00' }), true),
    ).toMatchObject({ pace: 'over', by: '7.00', spentShare: 1 });
  });
});

describe('an amount that was typed', () => {
  it('moves to assign and available by the same, to the last place', () => {
    const month = {
      budgetId: 'b',
      month: '2026-11',
      from: '2026-11-01',
      until: '2026-11-30',
      today: null,
      currency: 'EUR',
      cash: '1000.00',
      toAssign: '0.10',
      assigned: '300.00',
      available: '999.90',
      spent: '100.00',
      planned: false,
      envelopes: [line()],
    };

    const after = assignedAtOnce(month, { category: line().category, amount: '300.30' });

    expect(after).toMatchObject({ toAssign: '-0.20', available: '1000.20', assigned: '300.30' });
    expect(after.envelopes[0]).toMatchObject({ assigned: '300.30', available: '200.30' });
  });
});

describe('the amount of a move', () => {
  it('is what the other end misses, or all there is', () => {
    expect(amountToMove('50.00', null)).toBe('50.00');
    expect(amountToMove('50.00', '-12.50')).toBe('12.50');
    expect(amountToMove('5.00', '-12.50')).toBe('5.00');
    expect(amountToMove('-5.00', '3.00')).toBe('0');
  });
});
