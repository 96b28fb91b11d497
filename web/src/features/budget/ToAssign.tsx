import { ArrowRightLeft } from 'lucide-react';

import { formatDay, formatMonth } from '../../lib/dates';
import { absolute, isNegative, isZero } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { Money } from '../../ui/Money';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { reserve, useFill, useKeepPlan, type BudgetMonth } from './budget.queries';
import { dragFrom, dropOn } from './drag';
import type { Ends } from './MoveDialog';

interface ToAssignProps {
  month: BudgetMonth;
  onMove: (ends: Ends) => void;
}

/** The one large number: what has no envelope yet, and a sentence about it. */
export function ToAssign({ month, onMove }: ToAssignProps) {
  const { t, locale } = useI18n();
  // A sign stays with its number, also at the end of a line.
  const money = (amount: string) =>
    moneyText(amount, month.currency, locale).replace('−', '−\u2060');
  const short = month.envelopes.find((it) => it.category === reserve && isNegative(it.available));
  const tooMuch = isNegative(month.toAssign);
  return (
    <section
      aria-label={t('budget.toAssign')}
      className="mb-8 flex flex-wrap items-end justify-between gap-4"
      {...dropOn(null, onMove)}
    >
      <div>
        <h2 className="font-medium text-muted">{t('budget.toAssign')}</h2>
        <p
          {...dragFrom(null)}
          className={`w-fit cursor-grab text-2xl font-semibold tracking-tight ${tooMuch ? 'text-danger' : ''}`}
        >
          <Money amount={month.toAssign} currency={month.currency} />
        </p>
        <p className="text-muted">{sentence(month, t, money)}</p>
        {short && (
          <p className="text-warn">
            {t('budget.reserveShort', { amount: money(absolute(short.available)) })}
          </p>
        )}
        <p className="mt-1 text-xs text-faint">
          {t('budget.span', {
            from: formatDay(month.from, locale),
            until: formatDay(month.until, locale),
          })}
          {' · '}
          {t('budget.sums', {
            assigned: money(month.assigned),
            spent: money(month.spent),
            available: money(month.available),
          })}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => onMove({ from: null, to: null })}>
          <ArrowRightLeft aria-hidden className="size-4" />
          {t('budget.moveTitle')}
        </Button>
        <MonthButtons month={month} />
      </div>
    </section>
  );
}

function sentence(
  { toAssign, cash }: BudgetMonth,
  t: ReturnType<typeof useI18n>['t'],
  money: (amount: string) => string,
): string {
  if (isZero(toAssign)) return t('budget.toAssignNone');
  return isNegative(toAssign)
    ? t('budget.toAssignTooMuch', { amount: money(absolute(toAssign)) })
    : t('budget.toAssignSome', { cash: money(cash) });
}

function MonthButtons({ month }: { month: BudgetMonth }) {
  const { t, locale } = useI18n();
  const say = useProblemText();
  const fill = useFill(month);
  const plan = useKeepPlan(month);
  const failed = (error: unknown) => toast({ text: say(error), tone: 'problem' });
  return (
    <>
      {month.envelopes.some((it) => it.templates > 0) && (
        <Button
          disabled={fill.isPending}
          onClick={() =>
            fill.mutate(undefined, {
              onSuccess: () => toast({ text: t('budget.filled') }),
              onError: failed,
            })
          }
        >
          {t('budget.fill')}
        </Button>
      )}
      <Button
        look="plain"
        disabled={plan.isPending}
        onClick={() =>
          plan.mutate(undefined, {
            onSuccess: () =>
              toast({ text: t('budget.planned', { month: formatMonth(month.month, locale) }) }),
            onError: failed,
          })
        }
      >
        {t('budget.plan')}
      </Button>
    </>
  );
}
