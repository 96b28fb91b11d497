import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { BudgetPage } from './BudgetPage';

afterEach(() => {
  vi.unstubAllGlobals();
});

const groceries = 'Assigned to Groceries';

function open(path = '/budget', options = {}) {
  const page = renderPage(<BudgetPage />, path, options);
  return { user: userEvent.setup(), ...page };
}

const writes = (fake: { calls: { method: string; path: string; body: unknown }[] }) =>
  fake.calls.filter((it) => it.method !== 'GET');

describe('the page of budgets', () => {
  it('says what is to be assigned in one number and a sentence', async () => {
    open();

    const part = within(await screen.findByRole('region', { name: 'To assign' }));
    part.getByText(/^Waiting for an envelope; .* is on the accounts\.$/);
    part.getByText(/assigned, .* spent, .* available/);
  });

  it('keeps an amount on Enter, and goes on to the next', async () => {
    const { user, fake } = open();

    const cell = await screen.findByLabelText<HTMLInputElement>(groceries);
    await user.clear(cell);
    await user.type(cell, '500.5{Enter}');

    await waitFor(() => expect(writes(fake)).toHaveLength(1));
    expect(writes(fake)[0]).toMatchObject({
      method: 'PUT',
      body: { amounts: { FOOD_AND_DRINK_GROCERIES: '500.5' } },
    });
    await waitFor(() => expect(cell.value).toBe('500.50'));
    expect(document.activeElement).not.toBe(cell);
  });

  it('leaves an amount as it was on Escape, and keeps none that is wrong', async () => {
    const { user, fake } = open();
    const cell = await screen.findByLabelText<HTMLInputElement>(groceries);
    const before = cell.value;

    await user.clear(cell);
    await user.type(cell, 'a lot{Enter}');
    expect(cell.getAttribute('aria-invalid')).toBe('true');
    await user.type(cell, '{Escape}');

    expect(cell.value).toBe(before);
    expect(writes(fake)).toHaveLength(0);
  });

  it('moves money by the keyboard', async () => {
    const { user, fake } = open();
    (await screen.findByLabelText('Move money from Hotels')).focus();

    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('To'), 'FOOD_AND_DRINK_GROCERIES');
    await user.clear(dialog.getByLabelText('Amount'));
    await user.type(dialog.getByLabelText('Amount'), '12.50{Enter}');

    await screen.findByText(/€12.50 moved from Hotels to Groceries/);
    expect(writes(fake)[0]).toMatchObject({
      method: 'POST',
      body: { from: 'TRAVEL_LODGING', to: 'FOOD_AND_DRINK_GROCERIES', amount: '12.50' },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('moves money by dragging it onto an envelope', async () => {
    open();
    const target = (await screen.findByLabelText(groceries)).closest('[role=row]');
    if (!target) throw new Error('No row');
    const drop = createEvent.drop(target);
    Object.defineProperty(drop, 'dataTransfer', {
      value: { getData: () => 'TRAVEL_LODGING', types: ['application/x-pennyflow-envelope'] },
    });

    fireEvent(target, drop);

    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText<HTMLSelectElement>('From').value).toBe('TRAVEL_LODGING');
    expect(dialog.getByLabelText<HTMLSelectElement>('To').value).toBe('FOOD_AND_DRINK_GROCERIES');
  });

  it('goes to another month and back to now', async () => {
    const { user } = open();
    await screen.findByText('November 2026');

    await user.click(screen.getByRole('button', { name: 'Next month' }));
    await screen.findByText('December 2026');
    await user.click(screen.getByRole('button', { name: 'This month' }));

    await screen.findByText('November 2026');
  });

  it('changes what becomes of an envelope from the month on', async () => {
    const { user, fake } = open();

    await user.click(await screen.findByTitle('Settings of Groceries'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('What is overspent at the end'), 'forgive');
    await user.click(dialog.getByRole('button', { name: 'Save' }));

    await screen.findByText('Groceries saved');
    expect(writes(fake)[0]).toMatchObject({
      method: 'PUT',
      body: { from: '2026-11', surplus: 'keep', deficit: 'forgive' },
    });
  });

  it('adds an envelope', async () => {
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Add an envelope' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('For'), 'FOOD_AND_DRINK_COFFEE');
    await user.click(dialog.getByRole('button', { name: 'Save' }));

    await screen.findByLabelText('Assigned to Coffee');
  });

  it('begins with the envelopes most people use when there is no budget', async () => {
    const { user } = open('/budget', { empty: true });

    await user.click(await screen.findByRole('button', { name: 'Begin with this month' }));

    await screen.findByLabelText(groceries);
  });
});
