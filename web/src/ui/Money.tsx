import { isNegative, isZero } from '../lib/decimal';
import { useI18n } from '../lib/i18n';
import { moneyParts, type MoneyStyle } from '../lib/money';

interface MoneyProps extends MoneyStyle {
  amount: string;
  currency: string;
  /** Income green; everything else keeps the colour around it. */
  coloured?: boolean;
  /** Without the lighter shade, where the text around is light already. */
  flat?: boolean;
  className?: string;
}

/** An amount: exact, tabular, its minor units a shade lighter. */
export function Money({ amount, currency, coloured, flat, className = '', ...style }: MoneyProps) {
  const { locale } = useI18n();
  const parts = moneyParts(amount, currency, locale, style);
  const income = coloured && !isNegative(amount) && !isZero(amount);
  const shade =
    flat || income ? undefined : 'text-[color-mix(in_oklab,currentColor_72%,var(--surface))]';
  return (
    <span
      dir="ltr"
      className={`whitespace-nowrap tabular-nums ${income ? 'text-income' : coloured ? 'text-ink' : ''} ${className}`}
    >
      {parts.map((part, index) => (
        <span key={index} className={part.minor ? shade : undefined}>
          {part.text}
        </span>
      ))}
    </span>
  );
}
