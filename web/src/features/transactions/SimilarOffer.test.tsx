import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { toCorrect, type Similar } from './similar';
import { SimilarOffer } from './SimilarOffer';

const figma = async () => {
  const view = renderPage(<div />, '/', { months: 3 });
  const answer = await view.fake.handle(new Request('http://localhost/v1/transactions?text=figma'));
  view.unmount();
  const { items } = (await answer.json()) as { items: { transactionId: string }[] };
  return items.map((it) => it.transactionId);
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the offer to correct what is similar', () => {
  it('puts all of them into the category at once, and takes that back', async () => {
    const [id = '', ...others] = await figma();
    const { fake } = renderPage(
      <SimilarOffer transactionId={id} category="TRAVEL_FLIGHTS" />,
      '/',
      { months: 3 },
    );
    const user = userEvent.setup();

    await screen.findByText(/^2 similar transactions/);
    await user.click(screen.getByRole('button', { name: 'Same for all 2' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(fake.calls).toHaveLength(2));
    expect(fake.calls.map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: '/v1/transactions/categories',
        body: { ids: others, category: 'TRAVEL_FLIGHTS' },
      },
      { path: '/v1/transactions/categories', body: { ids: others } },
    ]);
    expect(fake.calls.every((call) => call.headers.get('idempotency-key'))).toBe(true);
  });

  it('goes away when they are to stay as they are', async () => {
    const [id = ''] = await figma();
    renderPage(<SimilarOffer transactionId={id} category="TRAVEL_FLIGHTS" />, '/', { months: 3 });

    await userEvent.setup().click(await screen.findByRole('button', { name: 'Leave as they are' }));

    expect(screen.queryByText(/similar/)).toBeNull();
  });
});

describe('what is to be corrected', () => {
  const one = (category: string, categorySource: string, probability: number) =>
    ({ category, categorySource, probability }) as Similar;

  it('is in another category or unsure, and decided by nobody', () => {
    const items = [
      one('TRAVEL_FLIGHTS', 'model', 0.95),
      one('TRAVEL_FLIGHTS', 'model', 0.4),
      one('TRAVEL_LODGING', 'model', 0.95),
      one('TRAVEL_LODGING', 'override', 1),
      one('TRAVEL_LODGING', 'rule', 1),
      one('TRANSFER_OUT_ACCOUNT_TRANSFER', 'transfer', 0.9),
    ];

    expect(toCorrect(items, 'TRAVEL_FLIGHTS')).toEqual([items[1], items[2]]);
  });
});
