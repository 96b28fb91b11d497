/** What the list is narrowed to. Lives in the address, so that it can be kept and sent. */
export interface Filters {
  account: string | null;
  categories: readonly string[];
  merchant: string | null;
  text: string;
  min: string | null;
  max: string | null;
  direction: 'in' | 'out' | null;
  from: string | null;
  to: string | null;
  import: string | null;
  /** A transaction has all of them. */
  tags: readonly string[];
}

export const noFilters: Filters = {
  account: null,
  categories: [],
  merchant: null,
  text: '',
  min: null,
  max: null,
  direction: null,
  from: null,
  to: null,
  import: null,
  tags: [],
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const amount = /^\d+(\.\d+)?$/;
const matching = (value: string | null, pattern: RegExp) =>
  value !== null && pattern.test(value) ? value : null;

/** Reads an address as someone may have typed it: what makes no sense is left out. */
export function readFilters(search: URLSearchParams): Filters {
  const direction = search.get('direction');
  return {
    account: search.get('account'),
    categories: search.getAll('category'),
    merchant: search.get('merchant'),
    text: search.get('text') ?? '',
    min: matching(search.get('min'), amount),
    max: matching(search.get('max'), amount),
    direction: direction === 'in' || direction === 'out' ? direction : null,
    from: matching(search.get('from'), day),
    to: matching(search.get('to'), day),
    import: search.get('import'),
    tags: search.getAll('tag'),
  };
}

/** The same as the API takes it, so that an address and a call differ only in their path. */
export function writeFilters(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  const { categories, tags, ...single } = filters;
  for (const category of categories) search.append('category', category);
  for (const tag of tags) search.append('tag', tag);
  for (const [name, value] of Object.entries<string | null>(single)) {
    if (value !== null && value !== '') search.set(name, value);
  }
  search.sort();
  return search;
}

export const addressOf = (filters: Partial<Filters>) => {
  const search = writeFilters({ ...noFilters, ...filters }).toString();
  return `/transactions${search && `?${search}`}`;
};

export const isNarrowed = (filters: Filters) => writeFilters(filters).size > 0;
