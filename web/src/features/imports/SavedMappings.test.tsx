import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { SavedMappings } from './SavedMappings';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('saved mappings', () => {
  it('are listed with their columns and account, and forgotten one by one', async () => {
    const { fake } = renderPage(<SavedMappings />);
    const user = userEvent.setup();
    const list = await screen.findByRole('list', { name: 'Remembered columns' });
    await within(list).findAllByText(/Everyday account/);
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);

    await user.click(within(list).getByRole('button', { name: /^Forget Buchungstag, / }));

    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
    expect(fake.calls[0]?.method).toBe('DELETE');
    expect(fake.calls[0]?.path).toMatch(/^\/v1\/mappings\//);
  });
});
