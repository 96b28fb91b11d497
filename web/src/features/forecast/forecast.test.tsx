import { screen, within as inside } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { balanceFan, outlooks, within } from './fan';
import type { Forecast } from './forecast.queries';
import { ForecastPage } from './ForecastPage';

const forecast = (more: Partial<Forecast>): Forecast => ({
  kind: 'ACCOUNT',
  subject: '1',
  period: 'DAY',
  currency: 'EUR',
  origin: '2026-11-24',
  status: 'FORECAST',
  historySteps: 90,
  historyNeeded: 60,
  known: '100.00',
  steps: [
    { day: '2026-11-25', p10: '80.00', p50: '90.00', p90: '95.00' },
    { day: '2026-11-26', p10: '-5.00', p50: '20.00', p90: '40.00' },
  ],
  backtestError: null,
  naiveError: null,
  past: [],
  drivers: [],
  risk: {
    lowestOn: '2026-11-26',
    lowestLow: '-5.00',
    lowest: '20.00',
    negativeProbability: 0.2,
    negativeOn: null,
  },
  ...more,
});

const words = {
  known: 'Balance',
  middle: 'Expected',
  eight: '8 in 10',
  lowest: 'Lowest',
  note: (day: string) => (day === '2026-11-26' ? 'Rent' : null),
};

describe('a fan', () => {
  it('begins where what is known ends, with its lowest point and what is due', () => {
    const fan = balanceFan(forecast({}), () => '50.00', words);

    expect(fan.days).toHaveLength(45 + 1 + 2);
    expect(fan.days[fan.today ?? 0]).toBe('2026-11-24');
    expect(fan.lines[0]?.values.slice(44)).toEqual([null, '100.00', '90.00', '20.00']);
    expect(fan.lines[1]?.values.slice(44)).toEqual(['50.00', '100.00', null, null]);
    expect(fan.bands?.[0]?.low.slice(45)).toEqual(['100.00', '80.00', '-5.00']);
    expect(fan.marks).toEqual([{ at: 47, name: 'Lowest', warns: false }]);
    expect(fan.notes?.slice(45)).toEqual([null, null, 'Rent']);
  });

  it('counts what came within the range, its ends too', () => {
    const past = (actual: string) => ({
      day: '2026-10-01',
      p10: '-10.00',
      p50: '0.00',
      p90: '10.00',
      actual,
    });

    expect(within(['-10.00', '10.00', '10.01', '-11'].map(past))).toBe(2);
  });
});

describe('a category', () => {
  it('is over its budget when the month is expected to end there', () => {
    const month = (subject: string, p50: string) =>
      forecast({
        kind: 'CATEGORY',
        subject,
        known: '-30.00',
        steps: [{ day: '2026-11-01', p10: '-70.00', p50, p90: '-40.00' }],
      });
    const budgets: Record<string, string> = { FOOD: '50.00', FUN: '90.00' };

    const lines = outlooks(
      [month('FUN', '-60.00'), month('FOOD', '-62.50'), month('PAY', '900.00')],
      (category) => budgets[category] ?? null,
    );

    expect(lines.map(({ category, over, soFar }) => [category, over, soFar])).toEqual([
      ['FOOD', '12.50', '30.00'],
      ['FUN', null, '30.00'],
    ]);
  });
});

describe('the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says how low the balance may fall, why, and how good earlier forecasts were', async () => {
    renderPage(<ForecastPage />);

    await screen.findByText(/It may fall below zero: a chance of 8%/);
    const why = inside(screen.getByRole('region', { name: 'What it rests on' }));
    why.getByText('Income, 3 times, first Nov 28');
    why.getByText('Everything else, a day');
    screen.getByText(/10 of 12 times/);
    screen.getByText(/repeating the past would have been off by €63.80/);
  });

  it('shows the same as a table', async () => {
    renderPage(<ForecastPage />);
    const user = userEvent.setup();

    const [first] = await screen.findAllByRole('button', { name: 'Show as table' });
    if (first) await user.click(first);

    const table = inside(screen.getAllByRole('table')[0] ?? document.body);
    table.getByRole('columnheader', { name: '1 in 10 less' });
    table.getByText('Feb 22, 2027');
  });

  it('tells when there is too little history', async () => {
    renderPage(<ForecastPage />);
    const user = userEvent.setup();

    const account = await screen.findByRole('combobox', { name: 'Account' });
    await user.selectOptions(account, inside(account).getAllByRole('option')[1] ?? '');

    screen.getByText(/Not enough history to say: 12 of 60/);
  });

  it('has what is left over by month, and categories against their budgets', async () => {
    renderPage(<ForecastPage />);
    const user = userEvent.setup();

    await user.click(screen.getByRole('button', { name: 'Next 12 months' }));

    await screen.findByText('Left over in November 2026');
    const categories = inside(
      await screen.findByRole('region', { name: 'This month by category' }),
    );
    categories.getByText('Rent');
    expect(categories.queryByText('Wages')).toBeNull();
  });

  it('says what to do in a new household', async () => {
    renderPage(<ForecastPage />, '/', { empty: true });

    await screen.findByRole('link', { name: 'Import transactions' });
  });
});
