import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { InboxPage } from './InboxPage';

const shown = () => Array.from(document.querySelectorAll<HTMLElement>('[data-item]'));
const names = () => shown().map((it) => it.getAttribute('aria-label'));
const renderInbox = () => renderPage(<InboxPage />, '/', { months: 2 });
const items = async () => {
  await waitFor(() => expect(shown()).not.toHaveLength(0));
  return shown();
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the inbox of uncertain categories', () => {
  it('shows the least certain first, with what it may be and why', async () => {
    renderInbox();
    const [first] = await items();

    expect(names()[0]).toBe('Figma');
    expect(names()).toContain('Kiosk Yilmaz');
    expect(names()).not.toContain('Rewe');
    const card = within(first as HTMLElement);
    card.getByText('Perhaps');
    card.getByText('Too little in the description tells what this was for');
    card.getByRole('button', { name: 'Yes, Other services' });
  });

  it('is gone through with the keyboard alone', async () => {
    const { fake } = renderInbox();
    const user = userEvent.setup();
    const [first, second] = await items();

    await user.keyboard('j');
    expect(document.activeElement).toBe(first);
    await user.keyboard('j');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(first?.isConnected).toBe(false));
    expect(document.activeElement).toBe(second);

    expect(fake.calls.map(({ body }) => body)).toEqual([
      { category: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES' },
    ]);
  });

  it('lets another category be chosen without leaving the keyboard', async () => {
    const { fake } = renderInbox();
    const user = userEvent.setup();
    const [first, second] = await items();

    await user.keyboard('jc');
    await user.type(await screen.findByPlaceholderText('Search categories'), 'gift{Enter}');
    await waitFor(() => expect(first?.isConnected).toBe(false));
    await waitFor(() => expect(document.activeElement).toBe(second));

    expect(fake.calls.map(({ body }) => body)).toEqual([
      { category: 'GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES' },
    ]);
  });

  it('tells its keys when asked', async () => {
    renderInbox();
    await items();

    await userEvent.setup().keyboard('?');

    await screen.findByText('Agree with the suggestion');
  });

  it('brings back what was decided, with Undo', async () => {
    const { fake } = renderInbox();
    const user = userEvent.setup();
    const [first] = await items();
    const before = names();

    await user.click(within(first as HTMLElement).getByText(/^Yes/));
    await waitFor(() => expect(names()).toEqual(before.slice(1)));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(names()).toEqual(before));
    expect(fake.calls.map((call) => call.method)).toEqual(['PUT', 'DELETE']);
  });

  it('shows it again when the server refuses', async () => {
    const { fake } = renderInbox();
    const [first] = await items();
    const before = names();
    const handle = fake.handle;
    vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
      init.method === 'PUT'
        ? Promise.resolve(new Response('{}', { status: 500 }))
        : handle(new Request(`http://localhost${input}`, { ...init, signal: null })),
    );

    await userEvent.setup().click(within(first as HTMLElement).getByText(/^Yes/));

    await waitFor(() => expect(names()).toEqual(before));
  });

  it('says that all is sorted when it is', async () => {
    renderPage(<InboxPage />, '/', { empty: true });

    await screen.findByText('All sorted');
  });

  it('says when it cannot be loaded, and tries again', async () => {
    const { client, fake } = renderInbox();
    await items();
    const failing = () => Promise.resolve(new Response('{}', { status: 500 }));
    vi.stubGlobal('fetch', failing);
    await client.resetQueries({ queryKey: ['review', 'list'] });

    const retry = await screen.findByRole('button', { name: 'Try again' });
    vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
      fake.handle(new Request(`http://localhost${input}`, { ...init, signal: null })),
    );
    await userEvent.setup().click(retry);

    await items();
  });
});
