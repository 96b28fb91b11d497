// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { previewOf } from '../../testing/fake/imports';
import { readImport, type Preview } from './imports.queries';
import { assign, isComplete, mappingOf, roleOf, turned, width } from './mapping';

const preview = (): Preview => {
  const read = readImport(previewOf('2026-11-24')).preview;
  if (!read) throw new Error('The fake has no preview.');
  return read;
};
const columns = () => preview().columns ?? ({} as never);

describe('the mapping of columns', () => {
  it('moves a role from one column to another', () => {
    const next = assign(columns(), 2, 'description');

    expect(roleOf(next, 2)).toBe('description');
    expect(roleOf(next, 3)).toBeNull();
    expect(next.counterpartyName).toBeNull();
  });

  it('has either one amount or money out and money in', () => {
    const split = assign(assign(columns(), 4, 'debit'), 5, 'credit');

    expect(split).toMatchObject({ amount: null, debit: 4, credit: 5 });
    expect(assign(split, 4, 'amount')).toMatchObject({ amount: 4, debit: null, credit: null });
  });

  it('keeps the column that says which way an amount goes', () => {
    const directed = assign(columns(), 2, 'direction');

    expect(directed).toMatchObject({ amount: 4, direction: 2 });
    expect(assign(directed, 4, 'debit')).toMatchObject({ amount: null, direction: null, debit: 4 });
  });

  it('turns round which way amounts go, and keeps what else is particular to the file', () => {
    const plain = turned(columns(), false);
    const mixed = turned({ ...columns(), details: { texts: [6], outIsPositive: true } }, true);

    expect(plain.details).toEqual({ outIsPositive: true });
    expect(mixed.details).toEqual({ texts: [6], outIsPositive: null });
  });

  it('needs a date and an amount', () => {
    expect(isComplete(columns())).toBe(true);
    expect(isComplete(assign(columns(), 0, null))).toBe(false);
    expect(isComplete(assign(columns(), 4, null))).toBe(false);
  });

  it('starts from what was detected, lines above the header included', () => {
    const late = preview();
    const moved = { ...late, rows: late.rows.map((row) => ({ ...row, line: row.line + 6 })) };

    expect(mappingOf(late)).toMatchObject({ delimiter: ';', hasHeader: true, skipLines: 0 });
    expect(mappingOf(moved)).toMatchObject({ hasHeader: true, skipLines: 6 });
    expect(width(late)).toBe(7);
  });

  it('is not there for a file that needs none', () => {
    expect(mappingOf({ ...preview(), delimiter: null, dateOrder: null })).toBeNull();
  });
});
