import { absolute, compare, isNegative } from '../../lib/decimal';
import { sum, type FakeTransaction } from './data';

/** Merchants with what went to each, most money first. */
export function merchantsOf(all: readonly FakeTransaction[], search: URLSearchParams) {
  const text = (search.get('text') ?? '').toLowerCase();
  const from = search.get('from') ?? '';
  const byName = new Map<string, FakeTransaction[]>();
  for (const it of all) {
    if (it.bookedOn < from || !it.merchant.name.toLowerCase().includes(text)) continue;
    byName.set(it.merchant.name, [...(byName.get(it.merchant.name) ?? []), it]);
  }
  const items = [...byName].map(([name, own]) => merchant(name, own));
  items.sort((a, b) => compare(sum([b.outflow, b.inflow]), sum([a.outflow, a.inflow])));
  return { items, next: null, currency: 'EUR' };
}

function merchant(name: string, own: readonly FakeTransaction[]) {
  const days = own.map((it) => it.bookedOn).sort();
  const category = own[0]?.category ?? 'UNCATEGORIZED';
  const amounts = own.map((it) => it.baseAmount);
  return {
    merchantId: own[0]?.merchant.merchantId,
    name,
    match: 'dictionary',
    transactions: own.length,
    outflow: absolute(sum(amounts.filter(isNegative))),
    inflow: sum(amounts.filter((it) => !isNegative(it))),
    firstOn: days[0],
    lastOn: days.at(-1),
    category: category === 'UNCATEGORIZED' ? null : category,
  };
}
