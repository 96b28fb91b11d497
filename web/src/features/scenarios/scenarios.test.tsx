import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Fake } from '../../testing/fake/server';
import { renderPage } from '../../testing/render';
import { outcomeFan, rangeOfAll } from './changes';
import type { Outcome } from './scenarios.queries';
import { ScenariosPart } from './ScenariosPart';

afterEach(() => {
  vi.unstubAllGlobals();
});

const outcome = (...p50: string[]): Outcome => ({
  months: p50.map((it, at) => ({
    month: `2026-1${at}`,
    p10: String(Number(it) - 50),
    p50: it,
    p90: String(Number(it) + 50),
  })),
  belowZero: 0,
  belowZeroFrom: null,
  lowestIn: '2026-10',
  lowest: p50[0] ?? '',
  difference: '0.00',
  goals: [],
});

/** What was asked to be kept or forgotten; comparisons go on beside it. */
const saved = (fake: Fake) => fake.calls.filter(({ path }) => !path.endsWith('/comparison'));

describe('fans side by side', () => {
  it('have one scale, on which zero is', () => {
    expect(rangeOfAll([outcome('980', '1210'), outcome('2130')])).toEqual([0, 2200]);
    expect(rangeOfAll([outcome('-980')])).toEqual([-1100, 0]);
  });

  it('show how it goes beside how it would go', () => {
    const fan = outcomeFan(outcome('1', '2'), outcome('3', '4'), [0, 5], {
      now: 'As now',
      then: 'Then',
      eight: '8 in 10',
    });

    expect(fan.lines.map(({ name, values }) => [name, values])).toEqual([
      ['Then', ['3', '4']],
      ['As now', ['1', '2']],
    ]);
    expect(fan.bands?.[0]?.high).toEqual(['53', '54']);
  });
});

describe('trying a change', () => {
  it('says what a ready-made one leaves after a year', async () => {
    renderPage(<ScenariosPart />);
    const user = userEvent.setup();

    await user.click(
      await screen.findByRole('button', { name: 'Main income gone for six months' }),
    );

    const card = within(
      await screen.findByRole('region', { name: 'Main income gone for six months' }),
    );
    await card.findByText('After a year €19,500 less than as it goes now.');
    card.getByText('More likely than not nothing is left from February 2027.');
    card.getByText('New roof: a chance of 2% that there is enough in time.');
    card.getByRole('application', { name: /^Main income gone for six months: −€7,260/ });
  });

  it('follows the slider', async () => {
    renderPage(<ScenariosPart />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: /^A fifth less income/ }));
    const slider = await screen.findByRole('slider', { name: /By how much/ });
    expect(slider.getAttribute('aria-valuetext')).toBe('-20%');
    fireEvent.change(slider, { target: { value: '-10' } });

    await screen.findByText('After a year €1,950 less than as it goes now.');
    expect(slider.getAttribute('aria-valuetext')).toBe('-10%');
  });

  it('takes an amount as it is typed, and asks nothing of one it cannot read', async () => {
    const { fake } = renderPage(<ScenariosPart />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Your own' }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Add a change…' }),
      'Money in or out',
    );
    const amount = screen.getByLabelText('Amount');
    await user.clear(amount);
    await user.type(amount, '-1,250');
    await screen.findByText('After a year €1,250 less than as it goes now.');
    await user.type(amount, 'x');

    screen.getByText('This is no amount.');
    const asked = fake.calls.at(-1)?.body as { scenarios: { changes: { amount: string }[] }[] };
    expect(asked.scenarios[0]?.changes[0]?.amount).toBe('-1250');
  });

  it('puts four side by side and no more', async () => {
    renderPage(<ScenariosPart />);
    const user = userEvent.setup();

    const own = await screen.findByRole('button', { name: 'Your own' });
    for (let count = 0; count < 4; count++) await user.click(own);

    screen.getByText(/^Four fit side by side/);
    expect((own as HTMLButtonElement).disabled).toBe(true);
    const [away] = await screen.findAllByRole('button', { name: 'Put Your own away' });
    if (away) await user.click(away);
    expect((own as HTMLButtonElement).disabled).toBe(false);
  });

  it('is kept, changed and forgotten, and comes back', async () => {
    const { fake } = renderPage(<ScenariosPart />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Prices rise by 6% a year' }));
    await user.click(await screen.findByRole('button', { name: 'Keep' }));
    await screen.findByRole('button', { name: 'Forget Prices rise by 6% a year' });
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    await waitFor(() => expect(saved(fake).at(-1)?.method).toBe('PUT'));
    await user.click(screen.getByRole('button', { name: 'Forget Parental leave' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await screen.findByRole('button', { name: 'Parental leave' });
    expect(saved(fake).at(-1)?.body).toMatchObject({ name: 'Parental leave' });
  });

  it('shows the same as a table', async () => {
    renderPage(<ScenariosPart />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: /^The largest bill rises/ }));
    await user.click(await screen.findByRole('button', { name: 'Show as table' }));

    const table = within(await screen.findByRole('table', { name: /^The largest bill rises/ }));
    table.getByRole('columnheader', { name: '1 in 10 more' });
    expect(table.getAllByRole('row')).toHaveLength(13);
  });

  it('says what to do while nothing is forecast', async () => {
    renderPage(<ScenariosPart />, '/', { empty: true });

    await screen.findByRole('link', { name: 'Import transactions' });
  });
});
