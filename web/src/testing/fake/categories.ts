import { categories as names } from '../../lib/messages/categories';
import { primaryOf } from '../../lib/taxonomy';
import { json } from './answers';

export type FakeCategory = ReturnType<typeof made>;

const made = (category: string, own: Partial<Record<'name' | 'parent', string>> = {}) => ({
  category,
  primary: primaryOf(category),
  name: own.name ?? category,
  parent: own.parent ?? primaryOf(category),
  own: own.name !== undefined,
  icon: null as string | null,
  colour: null as string | null,
  archived: false,
  hidden: false,
  mergedInto: null as string | null,
});

export const categoriesOf = (): FakeCategory[] =>
  Object.keys(names)
    .map((key) => key.slice('category.'.length))
    .filter((code) => code !== primaryOf(code))
    .map((code) => made(code));

const code = (n: number) => `_OWN_${String(n).padStart(10, '0')}`;

/** What a call makes of the categories, and its answer; null when it names none. */
export function categorized(
  all: FakeCategory[],
  method: string,
  which: string | undefined,
  part: string | undefined,
  body: Record<string, unknown>,
): { categories: FakeCategory[]; answer: Response } | null {
  if (which === undefined) {
    const parent = String(body.parent);
    const added = { ...made(primaryOf(parent) + code(all.length), { name: '' }), ...body };
    return { categories: [...all, added], answer: json(added, 201) };
  }
  const found = all.find((it) => it.category === which);
  if (!found) return null;
  const next = {
    ...found,
    ...(part === 'hiding' && { hidden: method === 'PUT' }),
    ...(part === 'merge' && { archived: true, mergedInto: String(body.into) }),
    ...(part === undefined && body),
  };
  return {
    categories: all.map((it) => (it === found ? next : it)),
    answer:
      part === 'hiding'
        ? new Response(null, { status: 204 })
        : json(part === 'merge' ? { moved: 3 } : next),
  };
}
