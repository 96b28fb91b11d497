import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { noFilters } from '../transactions/filters';
import { someTransactionsQuery } from '../transactions/transactions.queries';
import { AnomalyPart } from './AnomalyPart';
import { Anomaly } from './anomalies.queries';

function Odd({ more = {} }: { more?: Partial<Anomaly> }) {
  const list = useQuery(someTransactionsQuery(noFilters, 200));
  const found = list.data?.find((it) => it.anomaly);
  return found?.anomaly ? <AnomalyPart {...found} anomaly={{ ...found.anomaly, ...more }} /> : null;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('why a transaction deserves a look', () => {
  it('is said in two sentences, with the usual range drawn', async () => {
    renderPage(<Odd />);

    await screen.findByText(/^At .* it is usually €9.00 to €54.00; this was/);
    screen.getByText(/is usually paid on other days of the week/);
    screen.getByRole('img', { name: /^Usual range €9.00 to €54.00/ });
    screen.getByText('Based on 92 earlier payments.');
  });

  it.each([
    ['expected', 'Expected', /what is like it at .* is not brought up again/],
    ['not-mine', 'Not ours', /nobody of you paid this/],
    ['one-off', 'One-off', /it does not count as usual/],
  ])('takes the answer %s, says what it did, and takes it back', async (said, button, words) => {
    const { fake } = renderPage(<Odd />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: button }));

    await screen.findByText(words);
    expect(fake.calls[0]?.path).toMatch(/^\/v1\/anomalies\/[^/]+\/answer$/);
    expect(fake.calls[0]?.body).toEqual({ said });

    await user.click(screen.getByRole('button', { name: 'Take it back' }));

    await screen.findByRole('button', { name: button });
    expect(fake.calls[1]?.method).toBe('DELETE');
  });

  it('names the country, and draws no range where there is none', async () => {
    renderPage(
      <Odd
        more={{
          kind: 'foreign',
          payee: 'Vantor',
          place: 'BR',
          features: [{ name: 'foreign', percent: 90 }],
          usualLow: null,
          usualHigh: null,
          usual: null,
          history: 0,
        }}
      />,
    );

    await screen.findByText('You rarely pay there: Brazil.');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('asks nothing about a bill that did not come', async () => {
    renderPage(
      <Odd
        more={{
          kind: 'missed-bill',
          payee: 'Stadtwerke',
          features: [],
          everyDays: 30,
          dueOn: '2026-11-02',
        }}
      />,
    );

    await waitFor(() => screen.getByText(/^Stadtwerke comes about every 30 days and was due/));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leaves what it does not know to the server', () => {
    const known = Anomaly.parse({ kind: 'new', score: 0.5, basis: '', basisName: '' });

    expect(known.features).toEqual([]);
    expect(known.said).toBeNull();
  });
});
