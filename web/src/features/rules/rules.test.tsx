import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { RulesPage } from './list/RulesPage';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A preview waits until the typing rests, and a busy machine for longer. */
const patience = { timeout: 15_000 };

const press = async (user: ReturnType<typeof userEvent.setup>, label: string) =>
  user.click(await screen.findByLabelText(label));

async function open(rule: string) {
  const page = renderPage(<RulesPage />);
  const user = userEvent.setup();
  await press(user, `Change ${rule}`);
  const dialog = within(await screen.findByRole('dialog'));
  return { user, dialog, ...page };
}

const lastSaved = (fake: { calls: { method: string; body: unknown }[] }) =>
  fake.calls.findLast((it) => it.method === 'PUT')?.body;

describe('the list of rules', () => {
  it('says each in plain words', async () => {
    renderPage(<RulesPage />);

    await screen.findByText(
      /^When the merchant is “Rewe”, “Edeka”, “Aldi”, “Lidl”,? or 2 more, put it in Groceries\.$/,
    );
    screen.getByText(/amount without its sign is over 40/);
    screen.getByText(/it is not so that \(a tag is “party” or the note is there\)/);
    screen.getByText(/the description contains “Telekom” and \(.* or .*\), split it: 40% /);
    screen.getByText(/the count of 7 days in the same category is 3 or more/);
  });

  it('switches a rule, and keeps the rest as it is', async () => {
    const { fake } = renderPage(<RulesPage />);
    const user = userEvent.setup();

    await press(user, 'Supermarkets is switched on');

    await waitFor(() => expect(lastSaved(fake)).toBeDefined());
    expect(lastSaved(fake)).toMatchObject({ version: 7, applyTo: 'new' });
    expect(JSON.stringify(lastSaved(fake))).toContain('"windowCount"');
  });

  it('moves a rule by the keyboard as often as pressed, each on the version before it', async () => {
    const { fake } = renderPage(<RulesPage />);
    const user = userEvent.setup();
    (await screen.findByLabelText('Change Supermarkets')).focus();

    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');

    const mine = within(screen.getByRole('list', { name: 'Only for me' }));
    expect(mine.getAllByRole('listitem')).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText('Change Supermarkets'));
    await waitFor(() => expect(fake.calls.filter((it) => it.method === 'PUT')).toHaveLength(3));
    expect(lastSaved(fake)).toMatchObject({ version: 9 });
  });

  it('deletes a rule and brings it back', async () => {
    const { fake } = renderPage(<RulesPage />);
    const user = userEvent.setup();

    await press(user, 'Delete Large shops');
    await screen.findByText('Large shops deleted');
    expect(screen.queryByLabelText('Change Large shops')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    await screen.findByLabelText('Change Large shops');
    expect(fake.calls.at(-1)).toMatchObject({ path: '/v1/rules/revert', body: { version: 8 } });
  });

  it('says what to do when there are none', async () => {
    renderPage(<RulesPage />, '/', { empty: true });

    await screen.findByText('No rules yet');
  });
});

describe('the editor of a rule', () => {
  it('previews while typing and asks what the rule is to apply to', async () => {
    const { user, dialog, fake } = await open('Supermarkets');

    await user.selectOptions(dialog.getByDisplayValue('Groceries'), 'FOOD_AND_DRINK_RESTAURANT');
    await dialog.findByText(/^Would change \d+ of [\d,]+ transactions\.$/, {}, patience);
    await dialog.findByText('Where rules disagree', {}, patience);
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await user.click(
      await dialog.findByRole('button', { name: /^Past ones, too \(\d+ change\)$/ }),
    );

    await screen.findByText('Supermarkets saved; past transactions follow');
    expect(lastSaved(fake)).toMatchObject({ applyTo: 'all', version: 7 });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows a fault of the server where it is', async () => {
    const { user, dialog } = await open('Supermarkets');

    await user.selectOptions(dialog.getByLabelText('How'), 'regex');
    const value = dialog.getByLabelText('Value', { selector: 'input' });
    await user.clear(value);
    await user.type(value, '(rewe');

    const condition = within(dialog.getByRole('group', { name: 'Condition 1' }));
    await condition.findByText(/The regular expression has a missing \)/, {}, patience);
  });

  it('says what is blank instead of asking the server', async () => {
    const { user, dialog, fake } = await open('Supermarkets');

    await user.click(dialog.getByRole('button', { name: 'Add condition' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));

    const condition = within(dialog.getByRole('group', { name: 'Condition 2' }));
    await condition.findByText('Fill this in.');
    expect(lastSaved(fake)).toBeUndefined();
  });

  it('builds a nested condition by the keyboard alone', async () => {
    const { user, dialog, fake } = await open('Supermarkets');
    dialog.getAllByLabelText('What')[0]?.focus();

    await user.keyboard('{Alt>}{Shift>}{Enter}{/Shift}{/Alt}');
    expect(document.activeElement).toBe(dialog.getAllByLabelText('What')[1]);
    await user.tab();
    await user.tab();
    await user.keyboard('Markt');
    await user.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await user.click(await dialog.findByRole('button', { name: 'New transactions only' }));

    await waitFor(() => expect(lastSaved(fake)).toBeDefined());
    expect(lastSaved(fake)).toMatchObject({
      book: {
        groups: [
          {
            rules: [
              {
                when: {
                  and: [
                    { field: 'merchantName' },
                    { or: [{ field: 'description', operator: 'contains', value: 'Markt' }] },
                  ],
                },
              },
              {},
              {},
            ],
          },
          {},
        ],
      },
    });
  });

  it('shows and keeps what it cannot change', async () => {
    const { user, dialog, fake } = await open('The third coffee in a week');

    expect(dialog.getAllByText('Kept as it is: this page cannot change it.')).toHaveLength(2);
    await user.type(dialog.getByLabelText('Name'), '!');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    const answer = dialog.queryByRole('button', { name: 'New transactions only' });
    if (answer) await user.click(answer);

    await waitFor(() => expect(lastSaved(fake)).toBeDefined());
    expect(JSON.stringify(lastSaved(fake))).toContain(
      '{"field":"windowCount","operator":"at-least","value":3,"same":"category","days":7}',
    );
    expect(JSON.stringify(lastSaved(fake))).toContain('"message":"Coffee again"');
  });

  it('brings back a draft that was closed', async () => {
    const { user, dialog } = await open('Supermarkets');

    await user.type(dialog.getByLabelText('Name'), ' and more');
    await user.keyboard('{Escape}');
    await screen.findByText('Draft of Supermarkets and more put aside');
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    await screen.findByDisplayValue('Supermarkets and more');
  });

  it('keeps the draft when somebody else changed the rules, and saves it on theirs', async () => {
    const { user, dialog, fake } = await open('Supermarkets');
    const theirs = { version: 7, book: { version: 1, groups: [] }, applyTo: 'new' };
    await fake.handle(
      new Request('http://localhost/v1/rules', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(theirs),
      }),
    );

    await user.type(dialog.getByLabelText('Name'), ' of ours');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    const answer = dialog.queryByRole('button', { name: 'New transactions only' });
    if (answer) await user.click(answer);

    await dialog.findByText(/Somebody else changed the rules meanwhile/);
    expect(dialog.getByDisplayValue('Supermarkets of ours')).toBeDefined();
  });
});

describe('importing rules', () => {
  it('lists what was read and what could not be said before it adds them', async () => {
    const { fake } = renderPage(<RulesPage />);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: 'Import rules' }));
    await user.click(screen.getByRole('button', { name: 'Actual' }));
    await user.click(screen.getByLabelText('Paste it here'));
    await user.paste('[{"id": "x"}]');
    await user.click(screen.getByRole('button', { name: 'Read rules' }));

    await screen.findByText('2 rules were read');
    screen.getByText(/Pennyflow has no piggy banks/);
    await user.click(screen.getByRole('button', { name: 'Add 2 rules' }));
    await screen.findByText('2 rules added');
    expect(fake.calls[0]?.body).toEqual({ format: 'actual', content: '[{"id": "x"}]' });
    screen.getByLabelText('Change Trains');
  });
});
