import { add, fromInput, isZero, subtract } from '../../lib/decimal';
import type { Part } from './annotations.queries';

/** A part as it is typed. */
export interface Row {
  category: string;
  text: string;
}

const amountOf = ({ text }: Row, locale: string) => fromInput(text, locale);

/** What the parts leave of the amount; what cannot be read counts as nothing. */
export const leftOf = (amount: string, rows: readonly Row[], locale: string) =>
  rows.reduce((left, row) => subtract(left, amountOf(row, locale) ?? '0'), amount);

/** The parts, once every row has a category of its own and an amount and nothing is left. */
export function partsOf(amount: string, rows: readonly Row[], locale: string): Part[] | null {
  const parts = rows.flatMap((row) => {
    const part = amountOf(row, locale);
    return row.category === '' || part === null || isZero(part)
      ? []
      : [{ category: row.category, amount: part }];
  });
  const names = new Set(parts.map((part) => part.category));
  const complete = parts.length === rows.length && parts.length > 1;
  return complete && names.size === parts.length && isZero(leftOf(amount, rows, locale))
    ? parts
    : null;
}

/** The row with what is left put on top of what it has. */
export const withRest = (row: Row, left: string, locale: string): Row => ({
  ...row,
  text: inputText(add(amountOf(row, locale) ?? '0', left), locale),
});

/** An amount as it would be typed: no thousands, no zeros nobody needs. */
export const inputText = (amount: string, locale: string) =>
  new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: 0,
    maximumFractionDigits: 4,
  }).format(amount as Intl.StringNumericLiteral);
