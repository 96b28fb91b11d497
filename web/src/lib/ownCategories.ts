import { queryOptions, useQuery } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe } from './api';
import { categories } from './messages/categories';
import { primaryOf } from './taxonomy';

const Category = z.object({
  category: z.string(),
  primary: z.string(),
  name: z.string(),
  parent: z.string(),
  own: z.boolean(),
  icon: maybe(z.string()),
  colour: maybe(z.string()),
  archived: z.boolean(),
  hidden: z.boolean(),
  mergedInto: maybe(z.string()),
});
export type Category = z.output<typeof Category>;

const Categories = z.object({ items: z.array(Category) });

export interface Categories {
  items: readonly Category[];
  byCode: ReadonlyMap<string, Category>;
}

const of = (items: readonly Category[]): Categories => ({
  items,
  byCode: new Map(items.map((it) => [it.category, it])),
});

/** The taxonomy as it comes, until the server says what the household made of it. */
const taxonomy = of(
  Object.keys(categories)
    .map((key) => key.slice('category.'.length))
    .filter((code) => code !== primaryOf(code))
    .map((code) => ({
      category: code,
      primary: primaryOf(code),
      name: '',
      parent: primaryOf(code),
      own: false,
      icon: null,
      colour: null,
      archived: false,
      hidden: false,
      mergedInto: null,
    })),
);

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async ({ signal }) => of((await getJson('/v1/categories', Categories, signal)).items),
});

/** What the household made of the taxonomy. */
export const useCategories = (): Categories => useQuery(categoriesQuery).data ?? taxonomy;

/** Whether something new can be put in it. */
export const isOpen = (category: Category) => !category.archived && !category.hidden;
