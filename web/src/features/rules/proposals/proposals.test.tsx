import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../../testing/render';
import { Proposals } from './Proposals';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a rule that is proposed', () => {
  it('says what was done by hand how often, and opens as a draft', async () => {
    renderPage(<Proposals />);
    const user = userEvent.setup();

    await screen.findByText(/^You put Kiosk in .* 4 times\.$/);
    await user.click(screen.getByRole('button', { name: 'Make it a rule: Kiosk' }));

    const dialog = within(await screen.findByRole('dialog'));
    // Its name, and what it looks for.
    expect(dialog.getAllByDisplayValue('Kiosk')).toHaveLength(2);
  });

  it('goes away when it is not wanted, and stays away', async () => {
    const { fake } = renderPage(<Proposals />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Not this one: Kiosk' }));

    await waitFor(() => expect(screen.queryByText(/Kiosk/)).toBeNull());
    expect(fake.calls.findLast((it) => it.method === 'POST')?.body).toEqual({
      name: 'Kiosk',
      category: 'FOOD_AND_DRINK_COFFEE',
    });
    screen.getByText(/^You put Amazon in .* 3 times\.$/);
  });
});
