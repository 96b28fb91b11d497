import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { accountsOf } from '../../testing/fake/data';
import { renderPage } from '../../testing/render';
import { OwnBillForm } from './OwnBillForm';

const [account, other] = accountsOf();

const inDollars = {
  ownBillId: '1',
  streamId: '2',
  accountId: account?.accountId ?? '',
  name: 'Hosting',
  counterparty: null,
  amount: '-12.0000',
  about: false,
  currency: 'USD',
  cadence: 'monthly' as const,
  firstDueOn: '2026-12-01',
  untilOn: null,
};

it('keeps the currency that a script stated, on its account alone', async () => {
  const { fake } = renderPage(<OwnBillForm bill={inDollars} onDone={() => {}} />);
  const user = userEvent.setup();

  await screen.findByLabelText('Amount in USD');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(fake.calls.at(-1)?.body).toMatchObject({ currency: 'USD' }));

  await user.selectOptions(screen.getByLabelText('Account'), other?.accountId ?? '');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(fake.calls.at(-1)?.body).toMatchObject({ currency: other?.currency }));
});
