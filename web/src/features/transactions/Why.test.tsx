import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { noFilters } from './filters';
import { useSettled } from './recategorize';
import { someTransactionsQuery, type Transaction } from './transactions.queries';
import { Why } from './Why';

function First({ text }: { text: string }) {
  const list = useQuery(someTransactionsQuery({ ...noFilters, text }, 1));
  const first = list.data?.[0];
  return first ? <One transaction={first} /> : null;
}

const One = ({ transaction }: { transaction: Transaction }) => (
  <Why transaction={useSettled(transaction).transaction} />
);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('why a transaction is in its category', () => {
  it('is said in plain words, with how sure and because of what', async () => {
    renderPage(<First text="kiosk" />);

    await screen.findByText('Groceries');
    screen.getByText('Pennyflow recognized it by the text and the amount.');
    screen.getByText('How sure: Unsure, 54%');
    screen.getByText('"KIOSK" speaks for food and drink');
  });

  it('offers the next best for one click', async () => {
    const { fake } = renderPage(<First text="kiosk" />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Use Convenience stores' }));

    await screen.findByText('You decided this yourself.');
    await waitFor(() => screen.getByText('You chose this on 24 November 2026'));
    expect(fake.calls[0]?.body).toEqual({ category: 'GENERAL_MERCHANDISE_CONVENIENCE_STORES' });
  });

  it('admits that it does not know, and says what it leans to', async () => {
    renderPage(<First text="figma" />);

    await screen.findByText('Pennyflow does not know, and does not guess.');
    screen.getByText('Perhaps');
    screen.getByRole('button', { name: 'Use Other services' });
  });

  it('becomes a rule for all like it', async () => {
    renderPage(<First text="kiosk" />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Always do this' }));

    const dialog = within(await screen.findByRole('dialog', {}, { timeout: 15_000 }));
    await dialog.findByText('Merchant', { selector: 'option:checked' }, { timeout: 15_000 });
    expect(dialog.getAllByDisplayValue('Kiosk Yilmaz')).toHaveLength(2);
    dialog.getByDisplayValue('Groceries');
  });
});
