import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { renderPage } from '../../testing/render';
import { AlertSettingsPage } from './AlertSettingsPage';
import { bytesOf, deviceName, textOf } from './browserPush';
import { amountOf, wayOf } from './KindsPart';
import { UnsubscribePage } from './UnsubscribePage';

const saved = (fake: { calls: { method: string; path: string; body: unknown }[] }) =>
  fake.calls.filter((it) => it.method === 'PUT' && it.path === '/v1/alert-settings');

describe('alert settings', () => {
  it('keeps each change whole, on the version before it', async () => {
    const { fake } = renderPage(<AlertSettingsPage />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('switch', { name: 'By email' }));
    await user.selectOptions(screen.getByLabelText('Fee: how'), 'Only on the page');

    await waitFor(() => expect(saved(fake)).toHaveLength(2));
    expect(saved(fake)[0]?.body).toMatchObject({ version: 3, email: false });
    expect(saved(fake)[1]?.body).toMatchObject({ version: 4, email: false });
    expect(saved(fake)[1]?.body).not.toHaveProperty('address');
  });

  it('takes a smallest amount in the currency of the household', async () => {
    const { fake } = renderPage(<AlertSettingsPage />);
    const user = userEvent.setup();

    await user.type(await screen.findByLabelText('Fee: from which amount in EUR'), '2,50');
    await user.tab();

    await waitFor(() => expect(saved(fake)).toHaveLength(1));
    expect(JSON.stringify(saved(fake)[0]?.body)).toContain('"threshold":"2.50","currency":"EUR"');
  });

  it('shows the secret of a new webhook once', async () => {
    renderPage(<AlertSettingsPage />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Add a webhook' }));
    await user.type(screen.getByLabelText('Address'), 'https://example.org/hook');
    await user.click(screen.getByRole('button', { name: 'Add' }));

    await screen.findByText(/^whsec_/);
    await user.click(screen.getByRole('button', { name: 'I have it' }));
    expect(screen.queryByText(/^whsec_/)).toBeNull();
    await screen.findByRole('heading', { name: 'https://example.org/hook' });
  });

  it('says what became of each message, and sends one again', async () => {
    const { fake } = renderPage(<AlertSettingsPage />);
    const user = userEvent.setup();

    const log = within(await screen.findByRole('region', { name: 'What was sent' }));
    await log.findByText('It answered 503. Given up after 24 hours.');
    await user.click(log.getByRole('button', { name: /^Send again: Unusual amount/ }));

    await waitFor(() => expect(fake.calls.some((it) => it.path.endsWith('/replay'))).toBe(true));
  });
});

describe('the end of letters', () => {
  it('waits for the button', async () => {
    const { fake } = renderPage(<UnsubscribePage />);
    const user = userEvent.setup();
    expect(fake.calls).toHaveLength(0);

    await user.click(await screen.findByRole('button', { name: 'Send no more' }));

    await screen.findByText('Done. No more alerts by email.');
  });
});

describe('what the page makes of input', () => {
  it('reads amounts with either decimal sign', () => {
    expect(amountOf(' 2,50 ')).toBe('2.50');
    expect(amountOf('')).toBeNull();
    expect(amountOf('-1')).toBeUndefined();
  });

  it('names the way of a kind', () => {
    const kind = { kind: 'fee', channels: ['email'], threshold: null, currency: null };
    expect(wayOf({ ...kind, digest: true, disturbs: false })).toBe('digest');
    expect(wayOf({ ...kind, channels: [], digest: false, disturbs: false })).toBe('page');
  });

  it('writes keys as browsers and servers do', () => {
    expect(textOf(bytesOf('BTBZMqHH6r4Tts7J_aSIgg').buffer)).toBe('BTBZMqHH6r4Tts7J_aSIgg');
  });

  it('knows a device by its browser', () => {
    expect(deviceName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0')).toBe(
      'Firefox, Linux',
    );
  });
});
