import { Link } from 'react-router';

import { useI18n } from '../../lib/i18n';
import { addressOf } from './filters';
import { Line } from './parts';
import type { Transaction } from './transactions.queries';

const ways = ['dictionary', 'cleaned', 'none'] as const;

/** Who was paid, and how that was found. */
export function MerchantLine({ merchant }: { merchant: NonNullable<Transaction['merchant']> }) {
  const { t, locale } = useI18n();
  const way = ways.find((it) => it === merchant.match) ?? 'none';
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <Line name={t('detail.merchant')}>
      {merchant.name}
      <span className="block text-xs text-faint">
        {t(`detail.match.${way}`)}, {percent.format(merchant.score)}
      </span>
      {merchant.merchantId && (
        <Link
          to={addressOf({ merchant: merchant.merchantId })}
          className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
        >
          {t('detail.allOfMerchant')}
        </Link>
      )}
    </Line>
  );
}
