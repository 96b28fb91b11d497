import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { CategoryPicker } from './CategoryPicker';
import { noFilters } from './filters';
import { isConfirmed, overlay, useRecategorize, useSettled } from './recategorize';
import { someTransactionsQuery, type Transaction } from './transactions.queries';

function First() {
  const list = useQuery(someTransactionsQuery({ ...noFilters, text: 'rewe' }, 1));
  const first = list.data?.[0];
  return first ? <One transaction={first} /> : null;
}

function One({ transaction: said }: { transaction: Transaction }) {
  const { transaction, saving } = useSettled(said);
  const recategorize = useRecategorize();
  return (
    <>
      <output aria-label="category">{transaction.category}</output>
      <output aria-label="saving">{String(saving)}</output>
      <CategoryPicker transaction={transaction} onPick={(it) => recategorize(transaction, it)} />
    </>
  );
}

const category = () => screen.findByLabelText('category');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('recategorizing', () => {
  it('shows at once, settles when the stream confirms, and goes back with Undo', async () => {
    const { fake } = renderPage(<First />);
    const user = userEvent.setup();
    expect((await category()).textContent).toBe('FOOD_AND_DRINK_GROCERIES');

    await user.type(screen.getByRole('combobox'), 'gift{Enter}');

    expect((await category()).textContent).toBe('GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES');
    expect(screen.getByLabelText('saving').textContent).toBe('true');
    await waitFor(() => expect(screen.getByLabelText('saving').textContent).toBe('false'));
    expect((await category()).textContent).toBe('GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES');

    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(async () =>
      expect((await category()).textContent).toBe('FOOD_AND_DRINK_GROCERIES'),
    );
    expect(fake.calls.map((call) => call.method)).toEqual(['PUT', 'DELETE']);
  });

  it('goes back by itself when the server refuses', async () => {
    const { fake } = renderPage(<First />);
    const user = userEvent.setup();
    await category();
    const handle = fake.handle;
    vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
      init.method === 'PUT'
        ? Promise.resolve(new Response('{}', { status: 500 }))
        : handle(new Request(`http://localhost${input}`, { ...init, signal: null })),
    );

    await user.type(screen.getByRole('combobox'), 'gift{Enter}');

    await screen.findByText('The category could not be changed');
    expect((await category()).textContent).toBe('FOOD_AND_DRINK_GROCERIES');
  });
});

describe('a choice under way', () => {
  const said = { category: 'MEDICAL_DENTAL_CARE', categorySource: 'model' } as Transaction;
  const chosen = { category: 'TRAVEL_FLIGHTS', byPerson: true };

  it('lies over what the server still says', () => {
    expect(overlay(said, chosen)).toMatchObject({ category: 'TRAVEL_FLIGHTS', probability: 1 });
  });

  it('is confirmed by the same category from a person, or by any machine after Undo', () => {
    expect(isConfirmed(chosen, said)).toBe(false);
    expect(isConfirmed(chosen, { category: 'TRAVEL_FLIGHTS', categorySource: 'override' })).toBe(
      true,
    );
    expect(isConfirmed({ category: 'TRAVEL_FLIGHTS', byPerson: false }, said)).toBe(true);
  });
});
