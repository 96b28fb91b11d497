import { useState, type KeyboardEvent } from 'react';

import { compare, fromInput } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { minorDigits, moneyText } from '../../lib/money';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useAssign, type BudgetMonth, type Line } from './budget.queries';

interface AmountCellProps {
  month: BudgetMonth;
  line: Line;
  name: string;
}

/** Steps from cell to cell as in a table of figures; what was typed is kept on leaving. */
function step(from: HTMLElement, by: number) {
  const cells = [...document.querySelectorAll<HTMLInputElement>('input[data-amount]')];
  const next = cells[cells.indexOf(from as HTMLInputElement) + by];
  if (next) next.focus();
  else from.blur();
}

/** The assigned amount: typed in place, kept on Enter and on leaving, left as it was on Escape. */
export function AmountCell({ month, line, name }: AmountCellProps) {
  const { t, locale } = useI18n();
  const say = useProblemText();
  const assign = useAssign(month);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = moneyText(line.assigned, month.currency, locale, { showCurrency: false });
  const amount = typed === null ? line.assigned : fromInput(typed, locale);
  const digits = amount?.split('.')[1]?.length ?? 0;
  const wrong = typed !== null && (amount === null || digits > minorDigits(month.currency));

  const keep = () => {
    if (typed === null || wrong || amount === null) return;
    setTyped(null);
    if (compare(amount, line.assigned) === 0) return;
    assign.mutate(
      { category: line.category, amount },
      { onError: (error) => toast({ text: say(error), tone: 'problem' }) },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setTyped(null);
    if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!wrong) step(event.currentTarget, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <input
      data-amount
      inputMode="decimal"
      aria-label={t('budget.assignedTo', { name })}
      aria-invalid={wrong || undefined}
      title={wrong ? t('budget.wrongAmount', { currency: month.currency }) : undefined}
      value={typed ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
      className="min-h-11 w-full rounded-base border border-transparent bg-ground px-3 text-end tabular-nums hover:border-edge/60 focus:border-edge/60 focus:bg-surface aria-invalid:border-danger"
    />
  );
}
