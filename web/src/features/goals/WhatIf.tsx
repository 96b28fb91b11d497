import { useId, useState } from 'react';

import { formatDay } from '../../lib/dates';
import { roughly } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { useDebounced } from '../../lib/useDebounced';
import { useWhatIf, type Goal } from './goals.queries';

const restMillis = 150;
const stepsMost = 20;

/** A round amount of which twenty are about a quarter of what is missing. */
export function stepOf(missing: number): number {
  const wanted = missing / 4 / stepsMost;
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)));
  return ([1, 2, 5, 10].find((it) => it * power >= wanted) ?? 10) * power;
}

/** What more money a month would do, while one drags. */
export function WhatIf({ goal }: { goal: Goal }) {
  const { t, locale } = useI18n();
  const id = useId();
  const [steps, setSteps] = useState(0);
  const step = stepOf(roughly(goal.missing));
  const rested = useDebounced(steps * step, restMillis);
  const answer = useWhatIf(goal, rested);
  const money = (amount: string) => moneyText(amount, goal.currency, locale);
  const more = t('goals.more.value', { more: money(String(steps * step)) });
  const day = (it: string) => formatDay(it, locale, 'withYear');
  const says = () => {
    if (rested === 0 || !answer.data)
      return goal.reachedOn ? t('goals.more.same', { day: day(goal.reachedOn) }) : '';
    const { monthly, reachedOn, monthsSooner } = answer.data;
    if (reachedOn === null) return '';
    const said = { monthly: money(monthly), day: day(reachedOn) };
    return (monthsSooner ?? 0) > 0
      ? t('goals.more.sooner', { ...said, count: monthsSooner ?? 0 })
      : t('goals.more.on', said);
  };
  return (
    <details className="mt-1">
      <summary className="min-h-11 py-3 text-accent">{t('goals.whatIf')}</summary>
      <label htmlFor={id} className="flex justify-between gap-4 text-muted">
        {t('goals.more')}
        <span className="tabular-nums">{more}</span>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={stepsMost}
        value={steps}
        aria-valuetext={more}
        onChange={(event) => setSteps(Number(event.target.value))}
        className="h-11 w-full accent-accent"
      />
      <p role="status" className="font-medium">
        {says()}
      </p>
    </details>
  );
}
