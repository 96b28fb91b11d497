import { Hourglass } from 'lucide-react';

import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Money } from '../../ui/Money';
import { useUnpriced } from './alerts.queries';

/** Says which transactions wait for an exchange rate. Silent when none does. */
export function UnpricedNotice() {
  const { t, locale } = useI18n();
  const unpriced = useUnpriced();
  const items = unpriced.data ?? [];
  if (items.length === 0) return null;
  return (
    <details className="group mb-4 rounded-base bg-warn-soft px-4 text-ink">
      <summary className="flex min-h-14 items-center gap-3 py-2">
        <Hourglass aria-hidden className="size-4 shrink-0 text-warn" />
        <span className="flex-1">
          <span className="block font-medium">{t('unpriced.title', { count: items.length })}</span>
          <span className="block text-xs text-muted">{t('unpriced.hint')}</span>
        </span>
        <span className="text-xs font-medium text-warn group-open:hidden">
          {t('unpriced.show')}
        </span>
      </summary>
      <ul className="pb-2">
        {items.map((item) => (
          <li
            key={item.transactionId}
            className="flex items-baseline gap-4 border-t border-line py-2"
          >
            <span className="shrink-0 text-muted">
              {formatDay(item.bookedOn, locale, 'withYear')}
            </span>
            <span className="min-w-0 flex-1 truncate">{item.description}</span>
            <Money amount={item.amount} currency={item.currency} />
          </li>
        ))}
      </ul>
    </details>
  );
}
