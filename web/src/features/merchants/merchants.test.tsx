import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { MerchantsPage } from './MerchantsPage';

const names = () => Array.from(document.querySelectorAll('tbody a')).map((it) => it.textContent);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('merchants', () => {
  it('are listed with the most money first, and lead to their transactions', async () => {
    renderPage(<MerchantsPage />, '/', { months: 3 });

    await screen.findByText('Hausverwaltung Brandt');
    expect(names().slice(0, 2)).toEqual(['Hansen & Vogt GmbH', 'Hausverwaltung Brandt']);
    expect(screen.getByText('Rewe').closest('a')?.getAttribute('href')).toMatch(
      /^\/transactions\?from=.*&merchant=/,
    );
  });

  it('are found by name', async () => {
    renderPage(<MerchantsPage />, '/', { months: 3 });
    await screen.findByText('Rewe');

    await userEvent.setup().type(screen.getByLabelText('Search merchants'), 'kios');

    await waitFor(() => expect(names()).toEqual(['Kiosk Yilmaz']));
  });

  it('say what to do when there are none', async () => {
    renderPage(<MerchantsPage />, '/', { empty: true });
    await screen.findByText('No merchant fits');

    await userEvent.setup().click(screen.getByRole('button', { name: 'All time' }));

    await screen.findByText('No merchants yet');
  });
});
