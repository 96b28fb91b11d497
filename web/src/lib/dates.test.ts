// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { addMonthsToDay, age, lastDay, monthMark, relativeDay, today } from './dates';

describe('dates', () => {
  it('asks what day it is where the household is', () => {
    const instant = new Date('2026-03-01T23:30:00Z');

    expect(today('Europe/Berlin', instant)).toBe('2026-03-02');
    expect(today('America/New_York', instant)).toBe('2026-03-01');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonthsToDay('2026-03-31', -1)).toBe('2026-02-28');
    expect(lastDay('2024-02')).toBe('2024-02-29');
  });

  it('says days as people do', () => {
    expect(relativeDay('2026-03-02', '2026-03-02', 'en')).toBe('today');
    expect(relativeDay('2026-03-01', '2026-03-02', 'de')).toBe('gestern');
    expect(relativeDay('2025-12-31', '2026-03-02', 'en-GB')).toBe('31 Dec 2025');
  });

  it('tells the age of the newest event, never a future one', () => {
    const now = Date.parse('2026-03-02T12:00:00Z');

    expect(age('2026-03-02T11:59:20Z', 'en', now)).toBe('40 sec. ago');
    expect(age('2026-03-02T12:00:03Z', 'en', now)).toBe('now');
  });

  it('marks where a year begins', () => {
    expect([monthMark('2025-12', 'en'), monthMark('2026-01', 'en')]).toEqual(['Dec', '2026']);
  });
});
