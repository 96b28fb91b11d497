import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { CategoriesPage } from './CategoriesPage';

afterEach(() => {
  vi.unstubAllGlobals();
});

// By label: a look at the role of each of some 300 buttons takes seconds.
const press = async (user: UserEvent, label: string) =>
  user.click(await screen.findByLabelText(label));

const group = (name: string) => within(screen.getByRole('region', { name }));

async function addLunch() {
  const page = renderPage(<CategoriesPage />);
  const user = userEvent.setup();
  await press(user, 'Add a category to Food and drink');
  await user.type(screen.getByLabelText('Name'), 'Lunch at work');
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Cutlery' }));
  await user.click(dialog.getByRole('button', { name: 'Add category' }));
  await screen.findByText('Lunch at work added');
  return { user, ...page };
}

describe('categories', () => {
  it('adds one of its own below a group', async () => {
    const { fake } = await addLunch();

    await waitFor(() => expect(group('Food and drink').getByText('Lunch at work')).toBeDefined());
    expect(fake.calls[0]?.body).toMatchObject({ parent: 'FOOD_AND_DRINK', icon: 'utensils' });
  });

  it('hides one of the taxonomy and shows it again', async () => {
    renderPage(<CategoriesPage />);
    const user = userEvent.setup();

    await press(user, 'Hide Groceries');
    await press(user, 'Show Groceries');

    await screen.findByLabelText('Hide Groceries');
  });

  it('merges one into another and no longer shows it', async () => {
    const { user, fake } = await addLunch();

    await press(user, 'Merge Lunch at work into another');
    await user.selectOptions(screen.getByLabelText('Everything goes to'), 'FOOD_AND_DRINK_COFFEE');
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Merge' }));

    await screen.findByText('Lunch at work is now Coffee: 3 decisions moved');
    await waitFor(() => expect(group('Food and drink').queryByText('Lunch at work')).toBeNull());
    expect(fake.calls.at(-1)?.body).toEqual({ into: 'FOOD_AND_DRINK_COFFEE' });
  });
});
