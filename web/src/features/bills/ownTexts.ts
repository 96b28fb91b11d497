import type { Day } from '../../lib/dates';
import { absolute, fromInput, isNegative, isZero, negate } from '../../lib/decimal';
import { moneyText } from '../../lib/money';
import type { Cadence, OwnBill, OwnBillInput } from './own.queries';

/** What is typed, before it is known to be an amount. */
export interface OwnTexts {
  way: 'out' | 'in';
  name: string;
  counterparty: string;
  amount: string;
  about: boolean;
  accountId: string;
  cadence: Cadence;
  firstDueOn: Day;
  untilOn: string;
}

/** A new one is due today, on no account yet. */
export const textsOf = (bill: OwnBill | null, now: Day, locale: string): OwnTexts => ({
  way: bill && !isNegative(bill.amount) ? 'in' : 'out',
  name: bill?.name ?? '',
  counterparty: bill?.counterparty ?? '',
  amount: bill
    ? moneyText(absolute(bill.amount), bill.currency, locale, { showCurrency: false })
    : '',
  about: bill?.about ?? false,
  accountId: bill?.accountId ?? '',
  cadence: bill?.cadence ?? 'monthly',
  firstDueOn: bill?.firstDueOn ?? now,
  untilOn: bill?.untilOn ?? '',
});

/** What can be sent; null where the amount is none. */
export function inputFrom(
  texts: OwnTexts,
  accountId: string,
  currency: string,
  locale: string,
): OwnBillInput | null {
  const amount = fromInput(texts.amount, locale);
  if (amount === null || isZero(amount)) return null;
  return {
    accountId,
    name: texts.name.trim(),
    counterparty: texts.counterparty.trim() || null,
    amount: texts.way === 'out' ? negate(absolute(amount)) : absolute(amount),
    about: texts.about,
    currency,
    cadence: texts.cadence,
    firstDueOn: texts.firstDueOn,
    untilOn: texts.untilOn || null,
  };
}
