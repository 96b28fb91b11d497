import { messages } from '../../lib/messages';
import type { MessageKey } from '../../lib/i18n';

const isKey = (key: string): key is MessageKey => key in messages;

/** What a kind of alert is called; one that is newer than this page is an alert. */
export function kindName(kind: string): MessageKey {
  const key = `alertKind.${kind}`;
  return isKey(key) ? key : 'alertKind.other';
}

/** Kinds that are about an amount, and so can have a smallest one. */
export const withAmount = new Set([
  'bill-upcoming',
  'price-rise',
  'large-transaction',
  'unusual-amount',
  'new-merchant',
  'foreign',
  'category-month',
  'duplicate-charge',
  'fee',
  'income-arrived',
]);

/** Kinds that are about what an account has: members say below which balance it is low. */
export const withBalance = new Set(['low-balance', 'low-balance-ahead']);
