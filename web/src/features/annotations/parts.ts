import { add, fromInput, isNegative, isZero, negate, subtract } from '../../lib/decimal';
import type { Part } from './annotations.queries';

/** A part as it is typed: money that goes the way of the whole is typed without a sign. */
export interface Row {
  category: string;
  text: string;
}

const along = (whole: string, amount: string) => (isNegative(whole) ? negate(amount) : amount);

function amountOf(whole: string, { text }: Row, locale: string): string | null {
  const typed = fromInput(text, locale);
  return typed === null ? null : along(whole, typed);
}

/** What the parts leave of the whole; what cannot be read counts as nothing. */
export const leftOf = (whole: string, rows: readonly Row[], locale: string) =>
  rows.reduce((left, row) => subtract(left, amountOf(whole, row, locale) ?? '0'), whole);

/** The parts, once every row has a category of its own and an amount and nothing is left. */
export function partsOf(whole: string, rows: readonly Row[], locale: string): Part[] | null {
  const parts = rows.flatMap((row) => {
    const part = amountOf(whole, row, locale);
    return row.category === '' || part === null || isZero(part)
      ? []
      : [{ category: row.category, amount: part }];
  });
  const names = new Set(parts.map((part) => part.category));
  const complete = parts.length === rows.length && parts.length > 1;
  return complete && names.size === parts.length && isZero(leftOf(whole, rows, locale))
    ? parts
    : null;
}

/** The row with what is left put on top of what it has. */
export const withRest = (whole: string, row: Row, left: string, locale: string): Row => ({
  ...row,
  text: inputText(whole, add(amountOf(whole, row, locale) ?? '0', left), locale),
});

/** An amount as it would be typed: no thousands, no zeros nobody needs. */
export const inputText = (whole: string, amount: string, locale: string) =>
  new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: 0,
    maximumFractionDigits: 4,
  }).format(along(whole, amount) as Intl.StringNumericLiteral);
