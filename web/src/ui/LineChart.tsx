import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { useI18n } from '../lib/i18n';
import { useTheme } from '../lib/theme';
import type { EChartsType } from './echarts';
import {
  lineOption,
  type LineChartData,
  type LineChartWords,
  type LineColours,
} from './lineOption';

interface LineChartProps extends LineChartData {
  /** What the chart shows, in a sentence. */
  label: string;
  words: LineChartWords;
  className?: string;
}

const okabeIto = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#b5a50f'];

function readColours(): LineColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    faint: token('--faint'),
    line: token('--line'),
    accent: token('--accent'),
    warn: token('--warn'),
    surface: token('--surface'),
    others: okabeIto,
  };
}

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lines over days. Exact values on hover, and with the arrow keys when it has the focus. */
export function LineChart({ label, words, className = 'h-64', ...data }: LineChartProps) {
  const { t } = useI18n();
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let made: EChartsType | null = null;
    let gone = false;
    const resized = new ResizeObserver(() => made?.resize());
    void import('./echarts').then(({ init }) => {
      if (gone) return;
      made = init(element, null, { renderer: 'canvas' });
      resized.observe(element);
      setChart(made);
    });
    return () => {
      gone = true;
      resized.disconnect();
      made?.dispose();
      setChart(null);
    };
  }, []);

  useEffect(() => {
    chart?.setOption(lineOption(data, words, readColours(), !still()), true);
  });

  useEffect(() => {
    if (chosen === null) chart?.dispatchAction({ type: 'hideTip' });
    else chart?.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: chosen });
  }, [chart, chosen, theme]);

  const last = data.days.length - 1;
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -last, End: last };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setChosen(Math.min(last, Math.max(0, (chosen ?? data.today ?? last) + step)));
  };

  return (
    <>
      {/* An application region, because the arrow keys are the chart's own here. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
      <div
        role="application"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its values are read by key
        tabIndex={0}
        aria-label={`${label} ${t('chart.keys')}`}
        className={`w-full rounded-base ${className}`}
        onKeyDown={move}
        onBlur={() => setChosen(null)}
      >
        <div ref={frame} aria-hidden className="size-full" />
      </div>
      <p className="sr-only" aria-live="polite">
        {chosen !== null && spoken(data, words, chosen)}
      </p>
    </>
  );
}

function spoken(data: LineChartData, words: LineChartWords, index: number): string {
  const { days, lines, bands = [], notes = [] } = data;
  const values = lines.map((line) => {
    const value = line.values[index];
    return value == null ? '' : `${line.name} ${words.amount(value)}`;
  });
  const ranges = bands.map(({ name, low, high }) => {
    const [from, to] = [low[index], high[index]];
    return from == null || to == null || from === to
      ? ''
      : `${name} ${words.amount(from)} – ${words.amount(to)}`;
  });
  const said = [...values, ...ranges, notes[index] ?? ''].filter(Boolean).join(', ');
  return `${words.day(days[index] ?? '')}: ${said}`;
}
