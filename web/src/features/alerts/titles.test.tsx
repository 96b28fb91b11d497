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

  it.each([
    ['low-balance', '20.00', 'Everyday has €20.00 left', '/accounts'],
    ['low-balance', '-20.00', 'Everyday is overdrawn by €20.00', '/accounts'],
    ['low-balance-ahead', '-20.00', 'Everyday will lack €20.00 on May 3, 2026', '/accounts'],
    ['low-balance-ahead', '20.00', 'Everyday will be down to €20.00 on May 3, 2026', '/accounts'],
    ['new-subscription', '-20.00', 'Everyday is new and costs €20.00', '/bills'],
    ['duplicate-charge', '-20.00', 'Everyday charged €20.00 twice, it seems', null],
    ['trial-ending', '0.00', 'Everyday may be a trial that will soon cost something', null],
    ['fee', '-20.00', 'Everyday charged a fee of €20.00', null],
    ['goal-off-pace', '20.00', 'Everyday lacks €20.00 to be there on May 3, 2026', '/goals'],
    ['import-trouble', null, 'Everyday was not read completely', '/import'],
  ])('of %s with %s is called "%s"', async (kind, amount, name, place) => {
    const about = place === null ? { transactionId: '7' } : {};
    renderPage(<AlertItem alert={{ ...alert, ...about, kind, amount, basisName: 'Everyday' }} />);
    const title = await screen.findByRole('link', { name });
    expect(title.getAttribute('href')).toBe(place ?? '/transactions?open=7');
  });

  it('names the envelope that will not last', async () => {
    const pace = { kind: 'budget-projected', basis: 'category' };
    renderPage(
      <AlertItem
        alert={{ ...alert, ...pace, basisName: 'FOOD_AND_DRINK_COFFEE', amount: '-5.00' }}
      />,
    );
    await screen.findByText('At this pace Coffee ends €5.00 over its budget');
  });

  it('of a kind that is new to the page is told in the words of the server', async () => {
    renderPage(<AlertItem alert={{ ...alert, kind: 'next-year' }} />);
    await screen.findByText('As the server says it');
  });
});
