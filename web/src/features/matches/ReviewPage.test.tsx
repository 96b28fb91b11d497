import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { ReviewPage } from './ReviewPage';

const pairs = () => screen.findAllByRole('article');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the review queue', () => {
  it('is gone through by keyboard and stays empty', async () => {
    const { fake } = renderPage(<ReviewPage />);
    const user = userEvent.setup();
    const [first, second] = await pairs();

    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowUp}s');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    expect(document.activeElement).toBe(second);
    await user.keyboard('d');

    await screen.findByText('Nothing to review');
    expect(fake.calls.map(({ body }) => body)).toMatchObject([
      { kind: 'duplicate', same: true },
      { kind: 'duplicate', same: false },
    ]);
    expect(fake.calls.every((call) => call.headers.get('idempotency-key'))).toBe(true);
  });

  it('asks again when a decision is taken back', async () => {
    renderPage(<ReviewPage />);
    const user = userEvent.setup();
    const [first] = await pairs();

    await user.click(
      within(first as HTMLElement).getByRole('button', { name: 'Two different ones' }),
    );
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  });
});
