import { ChevronLeft, ChevronRight } from 'lucide-react';

import { addMonths, formatMonth, type Month } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button, IconButton } from '../../ui/Button';

interface MonthSwitchProps {
  month: Month;
  now: Month;
  /** The first month there is. */
  first: Month;
  onChange: (month: Month) => void;
}

/** One month back, one on, and back to now. */
export function MonthSwitch({ month, now, first, onChange }: MonthSwitchProps) {
  const { t, locale } = useI18n();
  return (
    <div role="group" aria-label={t('budget.month')} className="flex items-center">
      <IconButton
        label={t('budget.previous')}
        disabled={month <= first}
        onClick={() => onChange(addMonths(month, -1))}
      >
        <ChevronLeft aria-hidden className="size-5 rtl:rotate-180" />
      </IconButton>
      <span aria-live="polite" className="min-w-36 text-center font-medium tabular-nums">
        {formatMonth(month, locale)}
      </span>
      <IconButton label={t('budget.next')} onClick={() => onChange(addMonths(month, 1))}>
        <ChevronRight aria-hidden className="size-5 rtl:rotate-180" />
      </IconButton>
      {month !== now && (
        <Button look="plain" onClick={() => onChange(now)}>
          {t('budget.now')}
        </Button>
      )}
    </div>
  );
}
