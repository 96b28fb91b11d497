import { accountsOf, type FakeAccount } from './data';

/** An account as it is from now on; of a number that is said only the end is ever shown. */
export function accountSaid(
  accounts: readonly FakeAccount[],
  which: string | undefined,
  { number, ...said }: Record<string, unknown>,
): FakeAccount {
  const before = accounts.find((it) => it.accountId === which) ?? accountsOf()[0];
  const end = typeof number === 'string' ? number.replace(/[^A-Za-z0-9]/g, '').slice(-4) : null;
  const masked = end === null ? {} : { maskedNumber: end === '' ? null : `…${end}` };
  return { ...before, ...said, ...masked, accountId: which ?? crypto.randomUUID() } as FakeAccount;
}
