/** Days are `YYYY-MM-DD`, months `YYYY-MM`; neither has a time zone, so they are read as UTC. */
export type Day = string;
export type Month = string;

const asDate = (day: Day) => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** What day it is for the household, wherever the browser is. */
export function today(timeZone: string, now = new Date()): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(now);
}

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const firstDay = (month: Month): Day => `${month}-01`;
export const lastDay = (month: Month): Day => addDays(firstDay(addMonths(month, 1)), -1);
export const dayOfMonth = (day: Day) => Number(day.slice(8, 10));

export function addDays(day: Day, days: number): Day {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return asDay(date);
}

export function addMonths(month: Month, months: number): Month {
  const date = asDate(firstDay(month));
  date.setUTCMonth(date.getUTCMonth() + months);
  return asDay(date).slice(0, 7);
}

/** The same day of another month, or its last one: 31 March less a month is 28 February. */
export function addMonthsToDay(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const last = lastDay(month);
  const wanted = `${month}-${day.slice(8, 10)}`;
  return wanted < last ? wanted : last;
}

export type DayStyle = 'short' | 'long' | 'spoken' | 'withYear';

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  spoken: { day: 'numeric', month: 'long', year: 'numeric' },
  withYear: { day: 'numeric', month: 'short', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function cached(locale: string, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

export const formatDay = (day: Day, locale: string, style: DayStyle = 'short') =>
  cached(locale, style, { ...styles[style], timeZone: 'UTC' }).format(asDate(day));

export const formatMonth = (month: Month, locale: string, short = false) =>
  cached(locale, short ? 'month-short' : 'month', {
    month: short ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asDate(firstDay(month)));

/** A month on an axis: its short name, and the year in its place where one begins. */
export const monthMark = (month: Month, locale: string) =>
  month.endsWith('-01')
    ? month.slice(0, 4)
    : cached(locale, 'month-mark', { month: 'short', timeZone: 'UTC' }).format(
        asDate(firstDay(month)),
      );

export const formatInstant = (instant: string, locale: string, timeZone: string) =>
  cached(locale, `instant ${timeZone}`, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant));

/** "today", "yesterday", then the day as people write it, with the year when it is another. */
export function relativeDay(day: Day, now: Day, locale: string): string {
  const days = Math.round((asDate(day).getTime() - asDate(now).getTime()) / 86_400_000);
  if (days === 0 || days === -1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  }
  return formatDay(day, locale, day.slice(0, 4) === now.slice(0, 4) ? 'short' : 'withYear');
}

/** "12 sec. ago", "3 min. ago", "2 days ago". */
export function age(instant: string, locale: string, now: number): string {
  const seconds = Math.min(0, Math.round((new Date(instant).getTime() - now) / 1000));
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' });
  if (seconds > -60) return format.format(seconds, 'second');
  if (seconds > -3600) return format.format(Math.trunc(seconds / 60), 'minute');
  if (seconds > -86_400) return format.format(Math.trunc(seconds / 3600), 'hour');
  return format.format(Math.trunc(seconds / 86_400), 'day');
}
