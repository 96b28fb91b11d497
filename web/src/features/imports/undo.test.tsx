import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { ImportHistory } from './ImportHistory';

const rowOf = async (name: string) => (await screen.findByText(name)).closest('li') as HTMLElement;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('undoing an import', () => {
  it('asks what to do with edited rows, shows it undone, and lets it count again', async () => {
    const { fake } = renderPage(<ImportHistory />);
    const user = userEvent.setup();
    const row = await rowOf('umsaetze-2025.csv');

    await user.click(within(row).getByRole('button', { name: /Undo/ }));
    await user.click(await screen.findByRole('button', { name: 'Keep the 3 I edited' }));

    await within(row).findByText('Undone');
    await screen.findByText(/The 3 you edited stay/);
    expect(fake.calls[0]?.body).toEqual({ keepEdited: true });

    await user.click(screen.getByRole('button', { name: 'Let it count again' }));

    await within(row).findByText('Done');
    expect(fake.calls.map((call) => call.method)).toEqual(['POST', 'DELETE']);
  });
});
