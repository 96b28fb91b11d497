import { absolute, add, compare, isNegative } from '../../lib/decimal';
import { readFilters } from '../../features/transactions/filters';
import { primaryOf } from '../../lib/taxonomy';
import { sum, type FakeTransaction } from './data';

/** The rows that an address asks for. */
export function select(
  all: readonly FakeTransaction[],
  search: URLSearchParams,
): FakeTransaction[] {
  const filters = readFilters(search);
  const text = filters.text.toLowerCase();
  const { categories, min, max, direction, from, to } = filters;
  return all.filter(
    (it) =>
      (!filters.account || it.accountId === filters.account) &&
      filters.tags.every((tag) => it.tags.includes(tag)) &&
      (!filters.import || it.importId === filters.import) &&
      (!filters.merchant || it.merchant.merchantId === filters.merchant) &&
      (categories.length === 0 ||
        categories.includes(it.category) ||
        categories.includes(primaryOf(it.category))) &&
      (text === '' || `${it.description} ${it.merchant.name}`.toLowerCase().includes(text)) &&
      (direction === null || (direction === 'out') === isNegative(it.baseAmount)) &&
      (from === null || it.bookedOn >= from) &&
      (to === null || it.bookedOn <= to) &&
      (min === null || compare(absolute(it.baseAmount), min) >= 0) &&
      (max === null || compare(absolute(it.baseAmount), max) <= 0),
  );
}

export function page<T>(rows: readonly T[], search: URLSearchParams) {
  const start = Number(search.get('cursor') ?? 0);
  const limit = Number(search.get('limit') ?? 100);
  const end = start + limit;
  return { items: rows.slice(start, end), next: end < rows.length ? String(end) : null };
}

export function totals(rows: readonly FakeTransaction[]) {
  const counted = rows.filter((it) => !it.excluded);
  const inflow = counted.filter((it) => !isNegative(it.baseAmount)).map((it) => it.baseAmount);
  const outflow = counted.filter((it) => isNegative(it.baseAmount)).map((it) => it.baseAmount);
  return {
    count: rows.length,
    leftOut: rows.length - counted.length,
    inflow: add('0.00', sum(inflow)),
    outflow: sum(outflow),
    currency: 'EUR',
  };
}
