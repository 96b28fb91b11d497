import { addDays, type Day } from '../../lib/dates';
import { compare, negate, subtract } from '../../lib/decimal';
import type { Line, LineChartData } from '../../ui/lineOption';
import type { Forecast, Past } from './forecast.queries';

/** Days before the last known one that a balance is shown of. */
export const daysBefore = 45;

interface FanWords {
  known: string;
  middle: string;
  eight: string;
  lowest: string;
  /** What is due on a day; null when nothing is. */
  note: (day: Day) => string | null;
}

/** A balance as it was and as it may go on from the last known day. */
export function balanceFan(
  { origin, known, steps, risk }: Forecast,
  balanceOn: (day: Day) => string | null,
  words: FanWords,
): LineChartData {
  const before = Array.from({ length: daysBefore }, (_, at) => addDays(origin, at - daysBefore));
  const days = [...before, origin, ...steps.map(({ day }) => day)];
  const nothing = before.map(() => null);
  const lowest = risk ? days.indexOf(risk.lowestOn) : -1;
  return {
    days,
    today: before.length,
    lines: [
      {
        name: words.middle,
        tone: 'accent',
        values: [...nothing, known, ...steps.map(({ p50 }) => p50)],
      },
      {
        name: words.known,
        tone: 'ink',
        values: [...before.map(balanceOn), known, ...steps.map(() => null)],
      },
    ],
    bands: [
      {
        name: words.eight,
        low: [...nothing, known, ...steps.map(({ p10 }) => p10)],
        high: [...nothing, known, ...steps.map(({ p90 }) => p90)],
      },
    ],
    marks:
      risk && lowest >= 0
        ? [{ at: lowest, name: words.lowest, warns: risk.lowest.startsWith('-') }]
        : [],
    notes: days.map((day) => (day > origin ? words.note(day) : null)),
    fromZero: true,
  };
}

/** What moved in months that are over, and what will in those to come. */
export function flowFan({ past, steps }: Forecast, words: FanWords): LineChartData {
  const nothing = past.map(() => null);
  return {
    days: [...past, ...steps].map(({ day }) => day),
    today: past.length > 0 ? past.length - 1 : null,
    lines: [
      {
        name: words.middle,
        tone: 'accent',
        values: [...joined(nothing, past), ...steps.map(({ p50 }) => p50)],
      },
      {
        name: words.known,
        tone: 'ink',
        values: [...past.map(({ actual }) => actual), ...steps.map(() => null)],
      },
    ],
    bands: [
      {
        name: words.eight,
        low: [...joined(nothing, past), ...steps.map(({ p10 }) => p10)],
        high: [...joined(nothing, past), ...steps.map(({ p90 }) => p90)],
      },
    ],
    fromZero: true,
  };
}

/** A forecast begins where what is known ends. */
function joined(nothing: null[], past: readonly Past[]): (string | null)[] {
  const last = past.at(-1);
  return last ? [...nothing.slice(1), last.actual] : nothing;
}

/** What would have been said, beside what came. */
export function pastFan(past: readonly Past[], words: FanWords, said: string): LineChartData {
  const lines: Line[] = [
    { name: words.known, tone: 'ink', values: past.map(({ actual }) => actual) },
    { name: said, tone: 'muted', values: past.map(({ p50 }) => p50) },
  ];
  return {
    days: past.map(({ day }) => day),
    today: null,
    lines,
    bands: [
      {
        name: words.eight,
        low: past.map(({ p10 }) => p10),
        high: past.map(({ p90 }) => p90),
      },
    ],
    fromZero: true,
  };
}

/** How many of them came within the range. */
export const within = (past: readonly Past[]) =>
  past.filter(({ p10, p90, actual }) => compare(p10, actual) <= 0 && compare(actual, p90) <= 0)
    .length;

export interface Outlook {
  category: string;
  /** What is spent is positive here. */
  soFar: string;
  month: string;
  low: string;
  high: string;
  budget: string | null;
  /** By how much the month is expected to end above the budget; null when it fits, or has none. */
  over: string | null;
}

/** What categories will have cost when the month is over, the most expensive first. */
export function outlooks(
  forecasts: readonly Forecast[],
  budgetOf: (category: string) => string | null,
): Outlook[] {
  return forecasts
    .flatMap(({ subject, known, steps: [first] }) => {
      if (!first || !first.p50.startsWith('-')) return [];
      const month = negate(first.p50);
      const budget = budgetOf(subject);
      const over = budget === null ? null : subtract(month, budget);
      return [
        {
          category: subject,
          soFar: negate(known),
          month,
          low: negate(first.p90),
          high: negate(first.p10),
          budget,
          over: over !== null && compare(over, '0') > 0 ? over : null,
        },
      ];
    })
    .sort((a, b) => compare(b.month, a.month));
}
