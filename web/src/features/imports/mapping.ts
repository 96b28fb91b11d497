import { z } from 'zod';

import type { Columns, Mapping, Preview } from './imports.queries';

export const roles = [
  'bookedOn',
  'amount',
  'debit',
  'credit',
  'direction',
  'description',
  'counterpartyName',
  'valueOn',
  'currency',
  'counterpartyAccount',
  'reference',
  'balanceAfter',
  'providerId',
] as const satisfies readonly (keyof Columns)[];
export type Role = (typeof roles)[number];

/** What a column of the file is used as. */
export const roleOf = (columns: Columns, index: number): Role | null =>
  roles.find((role) => columns[role] === index) ?? null;

/**
 * One column has one role and one role one column; an amount, with or without a column that says
 * which way it goes, excludes debit and credit.
 */
export function assign(columns: Columns, index: number, role: Role | null): Columns {
  const next = { ...columns };
  for (const other of roles) if (next[other] === index) next[other] = null;
  if (role === null) return next;
  next[role] = index;
  if (role === 'amount' || role === 'direction') return { ...next, debit: null, credit: null };
  if (role === 'debit' || role === 'credit') return { ...next, amount: null, direction: null };
  return next;
}

/** Without a date and an amount no row can be read. */
export const isComplete = (columns: Columns) =>
  columns.bookedOn !== null &&
  (columns.amount !== null || columns.debit !== null || columns.credit !== null);

/** The same columns with money out where money in was, and the other way round. */
export function turned(columns: Columns, outIsPositive: boolean): Columns {
  const details = z.looseObject({}).nullish().catch(null).parse(columns.details);
  return { ...columns, details: { ...details, outIsPositive: outIsPositive ? null : true } };
}

/** The mapping a preview was made with, to change one thing of it. Null for OFX, which needs none. */
export function mappingOf(preview: Preview): Mapping | null {
  const { delimiter, dateOrder, numberFormat, columns } = preview;
  if (delimiter === null || dateOrder === null || numberFormat === null || !columns) return null;
  const hasHeader = preview.hasHeader ?? (preview.header ?? []).length > 0;
  return {
    encoding: preview.encoding,
    delimiter,
    hasHeader,
    skipLines: preview.skipLines ?? linesAbove(preview, hasHeader),
    dateOrder,
    numberFormat,
    columns,
  };
}

/** The first row's line number says how much stands above it: the header and what is skipped. */
function linesAbove(preview: Preview, hasHeader: boolean): number {
  const first = preview.rows[0]?.line ?? 1;
  return Math.max(0, first - 1 - (hasHeader ? 1 : 0));
}

/** How many columns the file has: as many as its widest row. */
export const width = (preview: Preview) =>
  Math.max(preview.header?.length ?? 0, ...preview.rows.map((row) => row.cells.length));
