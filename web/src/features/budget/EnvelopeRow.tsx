import { ArrowRightLeft } from 'lucide-react';

import { isNegative, isZero } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { IconButton } from '../../ui/Button';
import { CategoryMark } from '../../ui/CategoryMark';
import { Money } from '../../ui/Money';
import { AmountCell } from './AmountCell';
import { reserve, type BudgetMonth, type Line } from './budget.queries';
import { dragFrom, dropOn } from './drag';
import { spent } from './model';
import type { Ends } from './MoveDialog';
import { useEnvelopeName } from './names';
import { ProgressBar } from './ProgressBar';

interface EnvelopeRowProps {
  month: BudgetMonth;
  line: Line;
  onMove: (ends: Ends) => void;
  onSettings: () => void;
}

/** An envelope: its amount typed in place, what is spent, what is left to drag away. */
export function EnvelopeRow({ month, line, onMove, onSettings }: EnvelopeRowProps) {
  const { t } = useI18n();
  const name = useEnvelopeName()(line.category);
  const overspent = isNegative(line.available);
  return (
    <div
      role="row"
      className="grid grid-cols-[minmax(0,1fr)_7.5rem_2.75rem] items-center gap-x-3 border-b border-line py-2 max-md:gap-y-2 md:grid-cols-[minmax(0,1fr)_7.5rem_7rem_9rem_2.75rem]"
      {...dropOn(line.category, onMove)}
    >
      <div role="cell" className="min-w-0 max-md:col-span-full">
        <div className="flex items-baseline justify-between gap-3">
          <Name line={line} name={name} onSettings={onSettings} />
          <Notes month={month} line={line} />
        </div>
        <ProgressBar month={month} line={line} name={name} />
      </div>
      <div role="cell" className="max-md:order-2">
        <AmountCell month={month} line={line} name={name} />
      </div>
      <div role="cell" className="text-end text-muted max-md:sr-only">
        <Money amount={spent(line)} currency={month.currency} showCurrency={false} flat />
      </div>
      <div role="cell" className="text-end max-md:order-1 max-md:text-start">
        <span className="me-2 text-xs text-faint md:hidden">{t('budget.available')}</span>
        <span
          {...dragFrom(line.category)}
          className={`inline-flex min-h-8 cursor-grab items-center rounded-base px-2 font-medium ${
            overspent ? 'bg-danger-soft text-danger' : 'bg-ground'
          }`}
        >
          <Money amount={line.available} currency={month.currency} flat={overspent} />
        </span>
      </div>
      <div role="cell" className="max-md:order-3">
        <IconButton
          label={t('budget.move', { name })}
          onClick={() =>
            onMove(
              overspent ? { from: null, to: line.category } : { from: line.category, to: null },
            )
          }
        >
          <ArrowRightLeft aria-hidden className="size-4" />
        </IconButton>
      </div>
    </div>
  );
}

function Name({ line, name, onSettings }: { line: Line; name: string; onSettings: () => void }) {
  const { t } = useI18n();
  const words = 'inline-flex min-w-0 items-center gap-2 font-medium';
  if (line.category === reserve) return <span className={words}>{name}</span>;
  return (
    <button
      type="button"
      onClick={onSettings}
      title={t('budget.settings', { name })}
      className={`${words} min-h-11 text-start underline-offset-4 hover:underline`}
    >
      <CategoryMark category={line.category} />
      <span className="truncate">{name}</span>
    </button>
  );
}

/** What is good to know beside the name, in few words. */
function Notes({ month, line }: { month: BudgetMonth; line: Line }) {
  const { t, locale } = useI18n();
  const money = (amount: string) => moneyText(amount, month.currency, locale);
  const notes = [
    !isZero(line.carried) && t('budget.carried', { amount: money(line.carried) }),
    line.planned !== null &&
      Number(line.planned) !== Number(line.assigned) &&
      t('budget.planOf', { amount: money(line.planned) }),
  ].filter(Boolean);
  return <span className="shrink-0 text-xs text-faint max-lg:hidden">{notes.join(' · ')}</span>;
}
