import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { isZero } from '../../lib/decimal';
import type { BudgetMonth, Line } from './budget.queries';
import { budgeted, progressOf, spent, type Pace } from './model';

const fills: Record<Pace, string> = {
  over: 'bg-danger',
  fast: 'bg-warn',
  well: 'bg-accent',
  spent: 'bg-accent',
  none: 'bg-edge',
  done: 'bg-accent',
};
const words: Record<Pace, string> = {
  over: 'text-danger',
  fast: 'text-warn',
  well: 'text-faint',
  spent: 'text-faint',
  none: 'text-faint',
  done: 'text-faint',
};

/** How much of an envelope is spent; the mark is where the month is. */
export function ProgressBar({
  month,
  line,
  name,
}: {
  month: BudgetMonth;
  line: Line;
  name: string;
}) {
  const { t, locale } = useI18n();
  const money = (amount: string) => moneyText(amount, month.currency, locale);
  const { pace, by, spentShare, paceShare } = progressOf(line, month.today !== null);
  if (pace === 'none' && isZero(line.activity)) return null;
  const said =
    pace === 'over' || pace === 'fast'
      ? t(`budget.pace.${pace}`, { amount: money(by) })
      : t(`budget.pace.${pace}`);
  return (
    <div className="flex items-center gap-3">
      <div
        role="img"
        aria-label={t('budget.progress', {
          name,
          spent: money(spent(line)),
          budgeted: money(budgeted(line)),
          pace: said,
        })}
        className="relative h-2 min-w-16 flex-1 rounded-full bg-line"
      >
        <div
          className={`h-full rounded-full ${fills[pace]}`}
          style={{ inlineSize: `${String(spentShare * 100)}%` }}
        />
        {paceShare !== null && (
          <div
            className="absolute -inset-y-1 w-0.5 rounded-full bg-ink"
            style={{ insetInlineStart: `${String(paceShare * 100)}%` }}
          />
        )}
      </div>
      <span aria-hidden className={`w-44 shrink-0 truncate text-xs max-md:w-auto ${words[pace]}`}>
        {said}
      </span>
    </div>
  );
}
