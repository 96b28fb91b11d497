import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { renderPage } from '../../testing/render';
import { AlertItem } from './AlertItem';
import type { Alert } from './alerts.queries';

const alert: Alert = {
  alertId: '1',
  kind: 'bill-late',
  severity: 'warning',
  state: 'open',
  accountId: null,
  transactionId: null,
  message: 'As the server says it',
  amount: '-300.00',
  currency: 'EUR',
  usualLow: null,
  usualHigh: null,
  usual: null,
  basis: null,
  basisName: 'Stadtwerke',
  history: null,
  reasons: [],
  bookedOn: '2026-05-03',
  raisedAt: '2026-05-04T08:00:00Z',
};

describe('an alert', () => {
  it('says who, how much and when', async () => {
    renderPage(<AlertItem alert={alert} />);
    const title = await screen.findByRole('link', {
      name: '€300.00 to Stadtwerke was due on May 3, 2026 and is not paid',
    });
    expect(title.getAttribute('href')).toBe('/bills');
  });

  it('names the category of an envelope as people do', async () => {
    const over = { kind: 'budget-exceeded', basis: 'category', basisName: 'FOOD_AND_DRINK_COFFEE' };
    renderPage(<AlertItem alert={{ ...alert, ...over, amount: '-12.50' }} />);
    await screen.findByText('Coffee is €12.50 over its budget');
  });

  it('of a kind that is new to the page is told in the words of the server', async () => {
    renderPage(<AlertItem alert={{ ...alert, kind: 'next-year' }} />);
    await screen.findByText('As the server says it');
  });
});
