import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { BillsPage } from './BillsPage';
import type { Bill } from './bills.queries';
import { groups, sums } from './groups';
import { weeks } from './MonthCalendar';

const bill = (more: Partial<Bill>): Bill => ({
  billId: '1',
  streamId: '1',
  accountId: '1',
  counterparty: '',
  status: 'upcoming',
  dueOn: '2026-11-25',
  amount: '-1.00',
  amountLeast: '-1.00',
  amountMost: '-1.00',
  currency: 'EUR',
  transactionId: null,
  paidOn: null,
  ...more,
});

describe('bills', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('say what is late, what comes and what is still to pay', async () => {
    renderPage(<BillsPage />);

    const late = within(await screen.findByRole('region', { name: 'Late' }));
    late.getByText('Fitwerk');
    late.getByText('Was due 4 days ago, not paid');
    const soon = within(screen.getByRole('region', { name: 'In the next 7 days' }));
    soon.getByText('Due in 3 days');
    soon.getByText('usually €71.00 to €104.00');
    within(screen.getByRole('region', { name: 'Paid' })).getByText('Streamly');
    const toPay = screen.getByText('Still to pay').nextElementSibling;
    expect(toPay?.textContent).toBe('€180.60');
  });

  it('are on their days in the calendar and open from there', async () => {
    renderPage(<BillsPage />);
    const user = userEvent.setup();

    const table = within(await screen.findByRole('table', { name: 'Bills of November 2026' }));
    await user.click(table.getByRole('button', { name: /^Stadtwerke, €86.50, due, November 27/ }));

    const dialog = within(await screen.findByRole('dialog', { name: 'Stadtwerke' }));
    dialog.getByText('We are sure. Came 14 times.');
  });

  it('tell what a year costs and what became dearer', async () => {
    renderPage(<BillsPage />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Subscriptions' }));

    const paid = within(await screen.findByRole('region', { name: 'What you pay' }));
    expect(paid.getByText('a year').closest('p')?.textContent).toBe('€15,080.88 a year');
    paid.getByText('€12.99 → €14.99 since Nov 12, 2026, €24.00 more a year');
    screen.getByText('1 that ended');
  });

  it('take a word that something is no bill, show it and take it back', async () => {
    const { fake } = renderPage(<BillsPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Subscriptions' }));
    await user.click(await screen.findByRole('button', { name: /^Fitwerk/ }));

    await user.click(await screen.findByRole('button', { name: 'This is no bill' }));

    await screen.findByText('Fitwerk is no bill');
    expect(fake.calls[0]?.body).toEqual({
      kind: 'none',
      streamIds: ['33330000-0000-4000-8000-000000000004'],
      transactionIds: [],
      fromOn: null,
      amount: null,
    });
    await user.click(screen.getByRole('button', { name: 'Take back: Fitwerk is no bill' }));
    await waitFor(() => expect(screen.queryByText('Fitwerk is no bill')).toBeNull());
  });

  it('take another amount, signed as the series is', async () => {
    const { fake } = renderPage(<BillsPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Subscriptions' }));
    await user.click(await screen.findByRole('button', { name: /^Streamly/ }));

    await user.click(await screen.findByText('It is another amount now'));
    await user.type(screen.getByLabelText('Amount in EUR'), '16.99');
    await user.click(screen.getByRole('button', { name: 'Expect this amount' }));

    await waitFor(() =>
      expect(fake.calls[0]?.body).toMatchObject({
        kind: 'amount',
        amount: '-16.99',
        fromOn: '2026-11-24',
      }),
    );
  });

  it('give a calendar an address once and end it', async () => {
    renderPage(<BillsPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Subscriptions' }));

    await user.click(await screen.findByRole('button', { name: 'Make an address' }));

    const address = await screen.findByLabelText<HTMLInputElement>('Address for your calendar');
    expect(address.value).toMatch(/\/v1\/calendars\/.+\/secret$/);
    await user.click(await screen.findByRole('button', { name: 'End the address' }));
    await screen.findByRole('button', { name: 'Make an address' });
    expect(screen.queryByLabelText('Address for your calendar')).toBeNull();
  });

  it('can be added by hand, changed and removed, and come back', async () => {
    const { fake } = renderPage(<BillsPage />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Add a bill' }));
    const form = within(await screen.findByRole('dialog', { name: 'Add a bill' }));
    await user.type(await form.findByLabelText('What is it?'), 'Rent');
    await user.type(form.getByLabelText('Amount in EUR'), 'much');
    await user.click(form.getByRole('button', { name: 'Add a bill' }));
    await form.findByText('Type an amount such as 1,234.50.');
    await user.clear(form.getByLabelText('Amount in EUR'));
    await user.type(form.getByLabelText('Amount in EUR'), '900');
    await user.click(form.getByRole('button', { name: 'Add a bill' }));

    expect(fake.calls[0]?.body).toMatchObject({
      name: 'Rent',
      counterparty: null,
      amount: '-900',
      about: false,
      cadence: 'monthly',
      firstDueOn: '2026-11-24',
      untilOn: null,
    });
    const soon = within(await screen.findByRole('region', { name: 'In the next 7 days' }));
    await user.click(await soon.findByRole('button', { name: /^Rent/ }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Rent' }));
    sheet.getByText('You added it.');
    expect(sheet.queryByText('Something is wrong?')).toBeNull();

    await user.click(await sheet.findByRole('button', { name: 'Change or remove' }));
    await user.click(await screen.findByRole('button', { name: 'Remove this bill' }));
    await waitFor(() => expect(screen.queryByText('Rent')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await within(await screen.findByRole('region', { name: 'In the next 7 days' })).findByText(
      'Rent',
    );
  });

  it('say what to do when there are none', async () => {
    renderPage(<BillsPage />, '/', { empty: true });
    await screen.findByText('No bills yet');
  });

  it('of another month do not show, unless they are late', () => {
    const found = groups(
      [
        bill({ dueOn: '2026-10-20', status: 'late' }),
        bill({ dueOn: '2026-10-21', status: 'paid' }),
        bill({ dueOn: '2026-11-30' }),
        bill({ dueOn: '2026-12-02' }),
      ],
      '2026-11',
      '2026-11-02',
    );
    expect(Object.values(found).map((it) => it.length)).toEqual([1, 0, 1, 0, 0]);
  });

  it('are added up by currency, exactly', () => {
    const of = (amount: string, currency: string) => ({ amount, currency });
    expect(sums([of('-0.10', 'EUR'), of('-0.20', 'EUR'), of('-5', 'JPY')])).toEqual([
      { currency: 'JPY', amount: '5.00' },
      { currency: 'EUR', amount: '0.30' },
    ]);
  });

  it('stand in whole weeks that begin on Monday', () => {
    const found = weeks('2026-02');
    expect(found).toHaveLength(5);
    expect(found[0]?.[0]).toBe('2026-01-26');
    expect(found.at(-1)?.at(-1)).toBe('2026-03-01');
  });
});
