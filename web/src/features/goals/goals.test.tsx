import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { GoalsPage } from './GoalsPage';
import { stepOf } from './WhatIf';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('goals', () => {
  it('say how far they are and whether they will be in time', async () => {
    renderPage(<GoalsPage />);

    await screen.findByText('You have it.');
    screen.getByText(/^On course: there on Jun 24, 2027 at €200.00 a month\.$/);
    screen.getByText(
      /^Behind: at €420.00 a month it is there on Mar 24, 2029, not by May 1, 2028\./,
    );
    screen.getByText('Rests. €60,000.00 to go.');
    const bar = screen.getByRole('progressbar', { name: /^Summer in Norway/ });
    expect(bar.getAttribute('aria-valuenow')).toBe('58');
  });

  it('show what more money a month would do', async () => {
    renderPage(<GoalsPage />);
    const user = userEvent.setup();

    await user.click((await screen.findAllByText('What if you put by more?'))[0] as HTMLElement);
    fireEvent.change(screen.getAllByRole('slider')[0] as HTMLElement, { target: { value: '6' } });

    await screen.findByText(/^€320.00 a month: Mar 24, 2027, 3 months sooner$/);
  });

  it('are added with the account the money is on', async () => {
    const { fake } = renderPage(<GoalsPage />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'New goal' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('What for'), 'Piano');
    await user.type(dialog.getByLabelText('How much'), '4,500');
    await user.click(dialog.getByRole('checkbox', { name: /^Everyday account/ }));
    await user.type(dialog.getByLabelText('Of Everyday account'), '250');
    await user.click(dialog.getByRole('button', { name: 'New goal' }));

    await screen.findByText('Piano');
    expect(fake.calls[0]?.body).toEqual({
      name: 'Piano',
      target: '4500',
      state: 'active',
      earmarks: [{ accountId: expect.any(String) as string, amount: '250' }],
    });
  });

  it('come back as they were when their deletion is undone', async () => {
    const { fake } = renderPage(<GoalsPage />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Change New roof' }));
    await user.click(await screen.findByRole('button', { name: 'Delete goal' }));
    await waitFor(() => expect(screen.queryByText('New roof')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await screen.findByText('New roof');
    expect(fake.calls.at(-1)?.body).toMatchObject({ name: 'New roof', by: '2028-05-01' });
  });
});

describe('the step of more money', () => {
  it.each([
    [1350, 20],
    [11600, 200],
    [60000, 1000],
    [3, 1],
  ])('is round: of %d missing %d', (missing, step) => {
    expect(stepOf(missing)).toBe(step);
  });
});
