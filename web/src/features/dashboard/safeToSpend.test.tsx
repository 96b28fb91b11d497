import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { add } from '../../lib/decimal';
import { renderPage } from '../../testing/render';
import { SafeToSpend } from './SafeToSpend';
import { parts } from './spendable';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what can be spent', () => {
  it('is one number until the next income, with the day that binds', async () => {
    renderPage(<SafeToSpend className="" />);

    await screen.findByText(/^until Contoso GmbH pays on /);
    screen.getByText(/The tightest day is .*, when €86.50 goes to Stadtwerke\./);
    screen.getByText(/Should bills come early and large: €801.20\./);
  });

  it('can be asked until the month ends', async () => {
    renderPage(<SafeToSpend className="" />);
    const user = userEvent.setup();

    await user.click(await screen.findByText('Month end'));

    await screen.findByText('until the month ends');
  });

  it('is not there without accounts', async () => {
    const { container } = renderPage(<SafeToSpend className="" />, '/', { empty: true });

    await vi.waitFor(() => expect(container.querySelector('section')).toBeNull());
  });

  it('adds up', () => {
    const line = (billId: string, on: string, amount: string) => ({
      billId,
      counterparty: billId,
      on,
      amount,
    });
    const { before, later } = parts({
      day: '2026-05-31',
      income: null,
      amount: '40.00',
      cautious: '40.00',
      lowestOn: '2026-05-20',
      lowestBill: null,
      goals: '0.00',
      due: [
        line('wages', '2026-05-20', '2000.00'),
        line('rent', '2026-05-20', '-400.00'),
        line('power', '2026-05-12', '-60.00'),
        line('phone', '2026-05-28', '-20.00'),
      ],
    });

    expect(before.map(({ billId }) => billId)).toEqual(['power', 'rent']);
    expect(later.map(({ billId }) => billId)).toEqual(['wages', 'phone']);
    expect(before.reduce((sum, { amount }) => add(sum, amount), '500.00')).toBe('40.00');
  });
});
