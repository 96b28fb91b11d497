import type { Line, LineChartData } from '../../ui/lineOption';
import type { Change, Outcome } from './scenarios.queries';

export const comparedMost = 4;

const nothing = {
  of: null,
  id: null,
  percent: null,
  amount: null,
  everyMonths: null,
  from: null,
  until: null,
};

/** A change of a kind as it begins, before a person sets it. */
export function begun(kind: Change['kind'], from: string): Change {
  switch (kind) {
    case 'percent':
      return { ...nothing, kind, of: 'income', percent: '-20', from };
    case 'amount':
      return { ...nothing, kind, amount: '-500', everyMonths: 0, from };
    case 'prices':
      return { ...nothing, kind, percent: '5' };
    case 'interest':
      return { ...nothing, kind, percent: '3' };
  }
}

/** What the slider of a change goes through. */
export const rangeOf = (kind: Change['kind']): { min: number; max: number; step: number } =>
  kind === 'percent'
    ? { min: -100, max: 100, step: 1 }
    : kind === 'prices'
      ? { min: -5, max: 25, step: 0.5 }
      : { min: 0, max: 15, step: 0.25 };

interface Words {
  now: string;
  then: string;
  eight: string;
}

/** How it goes with the changes, above how it goes now, on one scale for all. */
export function outcomeFan(
  baseline: Outcome,
  outcome: Outcome,
  range: readonly [number, number],
  words: Words,
): LineChartData {
  const lines: Line[] = [
    { name: words.then, tone: 'accent', values: outcome.months.map(({ p50 }) => p50) },
    { name: words.now, tone: 'muted', values: baseline.months.map(({ p50 }) => p50) },
  ];
  return {
    days: outcome.months.map(({ month }) => `${month}-01`),
    today: null,
    lines,
    bands: [
      {
        name: words.eight,
        low: outcome.months.map(({ p10 }) => p10),
        high: outcome.months.map(({ p90 }) => p90),
      },
    ],
    range,
  };
}

/** The least and the greatest of all that is drawn, zero among them. */
export function rangeOfAll(outcomes: readonly Outcome[]): readonly [number, number] {
  const all = outcomes.flatMap(({ months }) =>
    months.flatMap(({ p10, p90 }) => [Number(p10), Number(p90)]),
  );
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(high - low, 1))) - 1);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}
