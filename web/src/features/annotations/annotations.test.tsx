import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { noFilters } from '../transactions/filters';
import { someTransactionsQuery, type Transaction } from '../transactions/transactions.queries';
import { unconfirmed, useAnnotated } from './annotate';
import { AnnotationPart } from './AnnotationPart';
import { SplitPart } from './SplitPart';

function First() {
  const list = useQuery(someTransactionsQuery({ ...noFilters, text: 'rewe' }, 1));
  const first = list.data?.[0];
  return first ? <One transaction={first} /> : null;
}

function One({ transaction: said }: { transaction: Transaction }) {
  const transaction = useAnnotated(said);
  return (
    <>
      <output aria-label="amount">{transaction.amount}</output>
      <output aria-label="confirmed">
        {JSON.stringify([said.tags, said.note, said.excluded])}
      </output>
      <AnnotationPart transaction={transaction} />
      <SplitPart transaction={transaction} />
    </>
  );
}

const confirmed = () => screen.getByLabelText('confirmed').textContent;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what a person says of a transaction', () => {
  it('shows tags at once, keeps both when two are added, and brings one back with Undo', async () => {
    const { fake } = renderPage(<First />);
    const user = userEvent.setup();

    await user.type(await screen.findByLabelText('Add a tag'), 'holiday{Enter}Ada,');

    expect(screen.getByText('holiday')).toBeDefined();
    await waitFor(() => expect(confirmed()).toBe('[["holiday","Ada"],null,false]'));

    await user.click(screen.getByRole('button', { name: 'Remove tag holiday' }));
    expect(screen.queryByRole('button', { name: 'Remove tag holiday' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(confirmed()).toBe('[["Ada","holiday"],null,false]'));
    expect(fake.calls[0]?.body).toEqual({ add: ['holiday'], remove: [] });
  });

  it('keeps a note when its field is left', async () => {
    renderPage(<First />);
    const user = userEvent.setup();

    await user.type(await screen.findByLabelText('Note'), ' With Ada ');
    await user.tab();

    await waitFor(() => expect(confirmed()).toBe('[[],"With Ada",false]'));
  });

  it('leaves out of reports by a switch', async () => {
    renderPage(<First />);
    const user = userEvent.setup();
    const toggle = await screen.findByRole('switch', { name: 'Leave out of reports' });

    await user.click(toggle);

    expect(toggle.getAttribute('aria-checked')).toBe('true');
    await waitFor(() => expect(confirmed()).toBe('[[],null,true]'));
  });

  it('goes back when the server refuses', async () => {
    const { fake } = renderPage(<First />);
    const user = userEvent.setup();
    const toggle = await screen.findByRole('switch', { name: 'Leave out of reports' });
    const handle = fake.handle;
    vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
      init.method === 'PUT'
        ? Promise.resolve(new Response('{}', { status: 500 }))
        : handle(new Request(`http://localhost${input}`, { ...init, signal: null })),
    );

    await user.click(toggle);

    await screen.findByText('That could not be changed');
    expect(toggle.getAttribute('aria-checked')).toBe('false');
  });
});

describe('splitting', () => {
  it('lets nothing be kept until the parts add up, and makes it whole with Undo', async () => {
    const { fake } = renderPage(<First />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Split' }));
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
    const first = screen.getByLabelText('Amount of part 1');

    await user.clear(first);
    await user.type(first, '1.50');
    await user.selectOptions(
      screen.getByLabelText('Category of part 2'),
      'GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES',
    );
    expect(save.disabled).toBe(true);
    expect(screen.getByText(/is left$/)).toBeDefined();

    const rest = screen.getAllByRole('button', { name: 'Put the rest here' });
    await user.click(rest[1] as HTMLElement);
    expect(screen.getByText('The parts add up')).toBeDefined();
    await user.click(save);

    await screen.findByRole('button', { name: 'Change split' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Split' });
    expect(fake.calls.map((call) => call.method)).toEqual(['PUT', 'DELETE']);
  });
});

describe('what is not confirmed yet', () => {
  const now = {
    tags: ['a', 'B'],
    note: null,
    excluded: false,
    splits: [],
  } as unknown as Transaction;

  it('is what the streams say otherwise', () => {
    expect(unconfirmed({ tags: ['b', 'A'], note: 'x' }, now)).toEqual({ note: 'x' });
    expect(unconfirmed({ excluded: true }, now)).toEqual({ excluded: true });
    expect(unconfirmed({ splits: [] }, now)).toEqual({});
  });
});
