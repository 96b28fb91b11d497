import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Line } from './parts';
import type { Transaction } from './transactions.queries';

/** At which rate it was converted; nothing when it was not. */
export function RateLine({ transaction }: { transaction: Transaction }) {
  const { t, locale } = useI18n();
  const { currency, baseCurrency, rate, rateOn } = transaction;
  if (currency === baseCurrency || rateOn === null) return null;
  const exact = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 10,
    minimumFractionDigits: 2,
  });
  return (
    <Line name={t('detail.rate')}>
      {t('detail.rateOf', {
        from: currency,
        to: baseCurrency,
        rate: exact.format(rate as Intl.StringNumericLiteral),
        day: formatDay(rateOn, locale, 'withYear'),
      })}
    </Line>
  );
}
