/** An exact decimal: `units` divided by ten to the power of `scale`. */
interface Decimal {
  units: bigint;
  scale: number;
}

const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

function parse(text: string): Decimal {
  const match = pattern.exec(text);
  if (!match) throw new Error(`Not a decimal number: ${text}`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  return { units: BigInt(sign + whole + fraction), scale: fraction.length };
}

function write({ units, scale }: Decimal): string {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return (negative ? '-' : '') + whole + fraction;
}

const rescale = (value: Decimal, scale: number) => value.units * 10n ** BigInt(scale - value.scale);

export function add(a: string, b: string): string {
  const [left, right] = [parse(a), parse(b)];
  const scale = Math.max(left.scale, right.scale);
  return write({ units: rescale(left, scale) + rescale(right, scale), scale });
}

export const negate = (a: string) => {
  const { units, scale } = parse(a);
  return write({ units: -units, scale });
};

export const subtract = (a: string, b: string) => add(a, negate(b));

export function compare(a: string, b: string): number {
  const { units } = parse(subtract(a, b));
  return units === 0n ? 0 : units < 0n ? -1 : 1;
}

export const isNegative = (a: string) => parse(a).units < 0n;
export const isZero = (a: string) => parse(a).units === 0n;
export const absolute = (a: string) => (isNegative(a) ? negate(a) : a);

/** For the length of a bar or the height of a point, never for a figure that is shown. */
export const roughly = (a: string) => Number(a);

/**
 * What a person typed ("1.234,50", "1 234.5", "−3") as a plain decimal, or null. A single mark is
 * the decimal one, unless the locale uses the other and three digits follow: "1.234" in German.
 */
export function fromInput(text: string, locale: string): string | null {
  const compact = text.replace(/[\s'’\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  const mark = Math.max(compact.lastIndexOf(','), compact.lastIndexOf('.'));
  const repeated = compact.indexOf(compact.charAt(mark)) < mark;
  if (repeated && new Set(compact.replace(/[^.,]/g, '')).size > 1) return null;
  const grouped = mark >= 0 && onlyGroups(compact, mark, locale);
  const whole = (mark < 0 || grouped ? compact : compact.slice(0, mark)).replace(/[.,]/g, '');
  const fraction = mark < 0 || grouped ? '' : compact.slice(mark + 1);
  const plain = (/\d/.test(whole) ? whole : `${whole}0`) + (fraction && `.${fraction}`);
  return /\d/.test(compact) && pattern.test(plain) ? plain : null;
}

function onlyGroups(compact: string, mark: number, locale: string): boolean {
  const marks = compact.replace(/[^.,]/g, '');
  if (marks.length > 1) return new Set(marks).size === 1;
  const decimal = new Intl.NumberFormat(locale).format(1.5).charAt(1);
  return compact.charAt(mark) !== decimal && compact.length - mark === 4;
}
