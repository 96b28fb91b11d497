import { absolute, roughly } from '../lib/decimal';
import { useI18n } from '../lib/i18n';
import { moneyText } from '../lib/money';

interface RangeBarProps {
  low: string;
  high: string;
  usual: string;
  amount: string;
  currency: string;
}

/** The usual range as a band on a line from zero, and where this amount lies. */
export function RangeBar({ low, high, usual, amount, currency }: RangeBarProps) {
  const { t, locale } = useI18n();
  const money = (value: string) => moneyText(value, currency, locale);
  const value = roughly(absolute(amount));
  const end = Math.max(value, roughly(high)) * 1.08 || 1;
  const at = (position: number) => `${(100 * position) / end}%`;
  const label = t('alerts.rangeLabel', {
    low: money(low),
    high: money(high),
    usual: money(usual),
    amount: money(absolute(amount)),
  });
  return (
    <div role="img" aria-label={label} className="relative h-10 w-full max-w-md select-none">
      <div className="absolute inset-x-0 top-2.5 h-px bg-line" />
      <div
        className="absolute top-1 h-3 min-w-1 rounded-[3px] bg-accent/30"
        style={{ insetInlineStart: at(roughly(low)), width: at(roughly(high) - roughly(low)) }}
      />
      <div
        className="absolute top-1 h-3 w-0.5 bg-accent"
        style={{ insetInlineStart: at(roughly(usual)) }}
      />
      <div
        className="absolute top-0.5 size-4 -translate-x-1/2 rounded-full border-2 border-raised bg-warn rtl:translate-x-1/2"
        style={{ insetInlineStart: at(value) }}
      />
      <div
        className="absolute top-5 text-xs whitespace-nowrap text-faint"
        style={{ insetInlineStart: at(roughly(low)) }}
      >
        {t('alerts.usual')}
      </div>
    </div>
  );
}
