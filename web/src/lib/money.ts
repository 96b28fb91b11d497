import { absolute, isNegative, isZero } from './decimal';

export interface MoneyPart {
  minor: boolean;
  text: string;
}

export interface MoneyStyle {
  /** With the currency's sign; the default. */
  showCurrency?: boolean;
  /** `+` before what comes in. */
  plus?: boolean;
  /** Without minor units, for sentences and axes. */
  whole?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, currency: string, style: MoneyStyle): Intl.NumberFormat {
  const key = `${locale} ${currency} ${String(style.showCurrency ?? true)} ${String(style.whole ?? false)}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = style.whole ? 0 : minorDigits(currency);
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    roundingMode: 'halfEven',
    ...(style.showCurrency === false
      ? { style: 'decimal' }
      : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  });
  formats.set(key, made);
  return made;
}

/** How many decimals a currency has: JPY 0, EUR 2, KWD 3, CLF 4. */
export function minorDigits(currency: string): number {
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}

/** An exact amount in parts, so that minor units can be drawn a shade lighter. */
export function moneyParts(
  amount: string,
  currency: string,
  locale: string,
  style: MoneyStyle = {},
): MoneyPart[] {
  const parts = format(locale, currency, style)
    .formatToParts(absolute(amount) as Intl.StringNumericLiteral)
    .map((part) => ({
      minor: part.type === 'decimal' || part.type === 'fraction',
      text: part.value,
    }));
  const sign = isNegative(amount) ? '−' : style.plus && !isZero(amount) ? '+' : '';
  return sign ? [{ minor: false, text: sign }, ...parts] : parts;
}

export const moneyText = (
  amount: string,
  currency: string,
  locale: string,
  style: MoneyStyle = {},
) =>
  moneyParts(amount, currency, locale, style)
    .map((part) => part.text)
    .join('');
