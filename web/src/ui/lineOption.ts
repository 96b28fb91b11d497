import type { EChartsCoreOption } from 'echarts/core';

import { roughly } from '../lib/decimal';

export interface Line {
  name: string;
  /** Exact amounts, one a day; null where there is none. */
  values: readonly (string | null)[];
  tone: 'accent' | 'ink' | 'muted' | 'other';
}

/** Between what values something may be, one pair a day; null where nothing is said. */
export interface Band {
  name: string;
  low: readonly (string | null)[];
  high: readonly (string | null)[];
}

/** A place on the first line that is pointed at. */
export interface Mark {
  at: number;
  name: string;
  warns: boolean;
}

export interface LineChartData {
  days: readonly string[];
  lines: readonly Line[];
  /** Behind the lines, the widest first. */
  bands?: readonly Band[];
  marks?: readonly Mark[];
  /** More words of a day, such as what is due. */
  notes?: readonly (string | null)[];
  /** Place of today among the days; null when it is not among them. */
  today: number | null;
  /** From zero, as sums need it; balances may start where they are. */
  fromZero?: boolean;
  /** Least and greatest of the scale, where several charts share one. */
  range?: readonly [number, number];
}

export interface LineChartWords {
  day: (day: string) => string;
  /** The words under a day; null where none belong. */
  axisDay: (day: string, before: string | undefined) => string | null;
  amount: (amount: string) => string;
  axisAmount: (amount: number) => string;
  today: string;
}

export interface LineColours {
  ink: string;
  faint: string;
  line: string;
  accent: string;
  warn: string;
  surface: string;
  others: readonly string[];
}

const fontFamily = "'Inter Variable', system-ui, sans-serif";

export function colourOf(line: Line, index: number, colours: LineColours): string {
  if (line.tone === 'accent') return colours.accent;
  if (line.tone === 'ink') return colours.ink;
  if (line.tone === 'muted') return colours.faint;
  return colours.others[index % colours.others.length] ?? colours.accent;
}

/** What a line chart looks like, for the chart engine. Direct labels up to three lines. */
export function lineOption(
  data: LineChartData,
  words: LineChartWords,
  colours: LineColours,
  animate: boolean,
): EChartsCoreOption {
  const { days, lines, today } = data;
  const axisText = { color: colours.faint, fontFamily, fontSize: 12 };
  return {
    animation: animate,
    animationDuration: 240,
    textStyle: { fontFamily },
    grid: {
      left: 8,
      right: lines.length > 1 ? 88 : 16,
      top: 20,
      bottom: 4,
      outerBoundsMode: 'same',
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: colours.faint, type: 'solid' } },
      className: 'chart-tooltip',
      backgroundColor: 'transparent',
      borderWidth: 0,
      padding: 0,
      extraCssText: 'box-shadow:none',
      transitionDuration: 0,
      confine: true,
      formatter: (hits: unknown) => tooltip(hits, data, words, colours),
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: days,
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: {
        ...axisText,
        hideOverlap: true,
        interval: (index: number) => words.axisDay(days[index] ?? '', days[index - 1]) !== null,
        formatter: (day: string, index: number) => words.axisDay(day, days[index - 1]) ?? '',
      },
    },
    yAxis: {
      type: 'value',
      scale: !data.fromZero,
      ...(data.range ? { min: data.range[0], max: data.range[1] } : {}),
      splitNumber: 3,
      axisLabel: { ...axisText, formatter: words.axisAmount },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      ...lines.map((line, index) => ({
        name: line.name,
        type: 'line',
        data: line.values.map((value) => (value === null ? null : roughly(value))),
        showSymbol: false,
        symbolSize: 7,
        color: colourOf(line, index, colours),
        lineStyle: {
          width: line.tone === 'muted' ? 1.5 : 2,
          type: line.tone === 'muted' ? [4, 4] : 'solid',
        },
        areaStyle:
          !data.bands && (lines.length === 1 || line.tone === 'accent')
            ? { opacity: 0.08 }
            : undefined,
        endLabel:
          lines.length > 1
            ? {
                show: true,
                formatter: shorten(line.name),
                color: colours.ink,
                fontFamily,
                fontSize: 12,
                distance: 6,
              }
            : undefined,
        labelLayout: { moveOverlap: 'shiftY' },
        markLine:
          index === 0 && today !== null ? todayLine(today, words.today, colours) : undefined,
        markPoint: index === 0 ? points(data, colours) : undefined,
        z: 3,
      })),
      ...(data.bands ?? []).flatMap((band, index) => bandSeries(band, index, colours)),
    ],
  };
}

/** A band is what lies between two lines that are not drawn: the second stands on the first. */
function bandSeries(band: Band, index: number, colours: LineColours) {
  const shared = {
    type: 'line',
    stack: `band ${index}`,
    stackStrategy: 'all',
    silent: true,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    color: colours.accent,
    z: 1,
  };
  const numbers = (values: readonly (string | null)[]) =>
    values.map((value) => (value === null ? null : roughly(value)));
  const low = numbers(band.low);
  const height = numbers(band.high).map((value, at) => {
    const from = low[at];
    return value === null || from == null ? null : value - from;
  });
  return [
    { ...shared, data: low },
    { ...shared, data: height, areaStyle: { opacity: 0.13 } },
  ];
}

function points({ marks = [], lines }: LineChartData, colours: LineColours) {
  if (marks.length === 0) return undefined;
  return {
    silent: true,
    animation: false,
    symbol: 'circle',
    symbolSize: 9,
    label: { position: 'top', color: colours.ink, fontFamily, fontSize: 12, distance: 6 },
    data: marks.map(({ at, name, warns }) => ({
      coord: [at, roughly(lines.map((line) => line.values[at]).find((it) => it != null) ?? '0')],
      itemStyle: {
        color: warns ? colours.warn : colours.surface,
        borderColor: warns ? colours.warn : colours.accent,
        borderWidth: 2,
      },
      label: { formatter: name },
    })),
  };
}

const shorten = (name: string) => (name.length > 13 ? `${name.slice(0, 12)}…` : name);

const todayLine = (today: number, name: string, colours: LineColours) => ({
  silent: true,
  symbol: 'none',
  animation: false,
  lineStyle: { color: colours.faint, type: 'solid', width: 1, opacity: 0.6 },
  label: {
    formatter: name,
    color: colours.faint,
    fontFamily,
    fontSize: 12,
    position: 'end',
    align: 'right',
  },
  data: [{ xAxis: today }],
});

/** Built of elements: markup with style attributes would be stopped by the content security policy. */
function tooltip(hits: unknown, data: LineChartData, words: LineChartWords, colours: LineColours) {
  const first = (hits as { dataIndex: number }[])[0];
  const box = document.createElement('div');
  if (!first) return box;
  box.className = 'rounded-base bg-raised px-3 py-2 text-xs text-ink shadow-float';
  box.append(element('div', 'mb-1 text-faint', words.day(data.days[first.dataIndex] ?? '')));
  data.lines.forEach((line, index) => {
    const value = line.values[first.dataIndex];
    if (value == null) return;
    const row = element('div', 'flex items-center justify-between gap-4', '');
    const name = element('span', 'flex items-center gap-2', line.name);
    const dot = element('span', 'size-2 rounded-full', '');
    dot.style.background = colourOf(line, index, colours);
    name.prepend(dot);
    row.append(name, element('span', 'font-medium tabular-nums', words.amount(value)));
    box.append(row);
  });
  for (const band of data.bands ?? []) {
    const low = band.low[first.dataIndex];
    const high = band.high[first.dataIndex];
    if (low == null || high == null || low === high) continue;
    const row = element('div', 'flex items-center justify-between gap-4 text-muted', band.name);
    row.append(element('span', 'tabular-nums', `${words.amount(low)} – ${words.amount(high)}`));
    box.append(row);
  }
  const note = data.notes?.[first.dataIndex];
  if (note) box.append(element('div', 'mt-1 max-w-64 whitespace-normal text-muted', note));
  return box;
}

function element(tag: string, className: string, text: string) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
