import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { LearnedPart } from './LearnedPart';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what was learned', () => {
  it('is listed by name with how often it was chosen', async () => {
    renderPage(<LearnedPart />);

    const list = within(await screen.findByRole('list', { name: 'Learned from you' }));

    expect(list.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(screen.getByText(/^Learned from \d+ corrections?\.$/)).toBeDefined();
  });

  it('is kept while learning is turned off', async () => {
    const { fake } = renderPage(<LearnedPart />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('switch', { name: 'Learn from my corrections' }));

    await screen.findByText(/counts? again once this is on/);
    expect(fake.calls.at(-1)?.body).toEqual({ on: false });
  });

  it('is forgotten once a person says so twice', async () => {
    renderPage(<LearnedPart />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Forget' }));
    await user.click(await screen.findByRole('button', { name: 'Forget all of it' }));

    await screen.findByText(/Nothing is learned yet/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
