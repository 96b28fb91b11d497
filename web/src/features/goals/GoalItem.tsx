import { Pencil } from 'lucide-react';

import { roughly } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { IconButton } from '../../ui/Button';
import { Money } from '../../ui/Money';
import type { Goal } from './goals.queries';
import { useCourseWords } from './words';
import { WhatIf } from './WhatIf';

const share = (part: string, whole: string) =>
  Math.min(1, Math.max(0, roughly(part) / roughly(whole)));

/** A goal: how much is there, whether it will be in time, and what more money would do. */
export function GoalItem({ goal, onEdit }: { goal: Goal; onEdit: () => void }) {
  const { t, locale } = useI18n();
  const words = useCourseWords(goal);
  const late = goal.course === 'behind' || goal.course === 'overdue';
  const target = moneyText(goal.target, goal.currency, locale);
  return (
    <li className="border-b border-line py-5 first:pt-0">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h2 className="text-base font-semibold break-words">{goal.name}</h2>
          <p className="mt-1">
            <Money
              amount={goal.saved}
              currency={goal.currency}
              showCurrency
              flat
              className="text-2xl font-semibold"
            />{' '}
            <span className="text-muted">{t('goals.of', { target })}</span>
          </p>
        </div>
        <IconButton label={t('goals.edit', { name: goal.name })} onClick={onEdit}>
          <Pencil aria-hidden className="size-4" />
        </IconButton>
      </div>
      <Bar goal={goal} />
      <p className={`mt-2 ${late ? 'text-warn' : 'text-muted'}`}>{words}</p>
      {goal.expected !== null && goal.course !== 'reached' && (
        <p className="text-xs text-faint">
          {t('goals.even', { expected: moneyText(goal.expected, goal.currency, locale) })}
        </p>
      )}
      {goal.state === 'active' && goal.course !== 'reached' && goal.rate !== null && (
        <WhatIf goal={goal} />
      )}
    </li>
  );
}

/** What is there as a bar; the mark is where saving evenly would have come to. */
function Bar({ goal }: { goal: Goal }) {
  const { t, locale } = useI18n();
  const percent = share(goal.saved, goal.target) * 100;
  const text = (amount: string) => moneyText(amount, goal.currency, locale);
  return (
    <div
      role="progressbar"
      aria-label={t('goals.progress', {
        name: goal.name,
        saved: text(goal.saved),
        target: text(goal.target),
      })}
      aria-valuenow={Math.round(percent)}
      aria-valuemin={0}
      aria-valuemax={100}
      className="relative mt-3 h-3 rounded-full bg-line"
    >
      <span
        className="block h-full rounded-full bg-accent"
        style={{ width: `${Math.max(percent, percent > 0 ? 2 : 0)}%` }}
      />
      {goal.expected !== null && goal.course !== 'reached' && (
        <span
          className="absolute -top-1 h-5 w-0.5 bg-ink"
          style={{ insetInlineStart: `${share(goal.expected, goal.target) * 100}%` }}
        />
      )}
    </div>
  );
}
