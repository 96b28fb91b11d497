import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { AccountsPage } from './AccountsPage';

afterEach(() => {
  vi.unstubAllGlobals();
});

const number = 'IBAN or account number (optional)';

async function open() {
  const { fake } = renderPage(<AccountsPage />);
  const user = userEvent.setup();
  const edit = async () =>
    user.click(await screen.findByRole('button', { name: 'Edit Everyday account' }));
  const save = () => user.click(screen.getByRole('button', { name: 'Save' }));
  const paste = async (text: string) => {
    await user.click(screen.getByLabelText(number));
    await user.paste(text);
  };
  await edit();
  return { fake, user, edit, paste, save };
}

describe("an account's number", () => {
  it('is said once and then shown by its end alone', async () => {
    const { fake, edit, paste, save } = await open();
    await paste('DE02 1203 0000 0000 2020 51');
    await save();

    await screen.findByText(/^…2051/);
    expect(fake.calls[0]?.body).toMatchObject({ number: 'DE02 1203 0000 0000 2020 51' });
    await edit();
    expect(screen.getByLabelText(number)).toHaveProperty('value', '');
    expect(screen.getByText('Known: …2051. Type a new one to replace it.')).toBeTruthy();
  });

  it('stays as it is when nothing is said of it, and goes when it is to be forgotten', async () => {
    const { fake, user, edit, paste, save } = await open();
    await paste('12345678');
    await save();
    await screen.findByText(/^…5678/);
    await edit();
    await save();
    expect(fake.calls[1]?.body).not.toHaveProperty('number');

    await edit();
    await user.click(screen.getByRole('checkbox', { name: 'Forget the number' }));
    await save();

    await waitFor(() => expect(screen.queryByText(/^…5678/)).toBeNull());
    expect(fake.calls[2]?.body).toMatchObject({ number: '' });
  });
});
