import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { DeletePart } from './DeletePart';
import { noFilters } from './filters';
import { someTransactionsQuery } from './transactions.queries';

function First() {
  const list = useQuery(someTransactionsQuery({ ...noFilters, text: 'rewe' }, 1));
  const first = list.data?.[0];
  if (!first) return null;
  return (
    <>
      <output aria-label="first">{first.transactionId}</output>
      <DeletePart transaction={first} onDone={() => undefined} />
    </>
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('deleting a transaction', () => {
  it('asks about later files, and Undo brings it back', async () => {
    const { fake } = renderPage(<First />);
    const user = userEvent.setup();
    const id = (await screen.findByLabelText('first')).textContent;

    await user.click(screen.getByRole('button', { name: 'Delete this transaction' }));
    await user.click(screen.getByRole('button', { name: /Delete for good/ }));

    await waitFor(() => expect(screen.getByLabelText('first').textContent).not.toBe(id));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(screen.getByLabelText('first').textContent).toBe(id));
    expect(fake.calls.map((call) => call.path)).toEqual([
      `/v1/transactions/${id}`,
      `/v1/transactions/${id}/deletion`,
    ]);
  });
});
