export type FakeJson = Record<string, unknown>;

export interface FakeRule extends FakeJson {
  id: string;
  name: string;
  enabled?: boolean;
  when: FakeJson;
  then: FakeJson[];
}

export interface FakeBook {
  version: number;
  groups: { id: string; name: string; enabled?: boolean; rules: FakeRule[] }[];
}

const leaf = (field: string, operator: string, value?: unknown, more: FakeJson = {}) => ({
  field,
  operator,
  ...(value === undefined ? {} : { value }),
  ...more,
});
const into = (category: string) => ({ action: 'set-category', category });

/** One of each kind that a page has to show, those it cannot change among them. */
export const bookOf = (): FakeBook => ({
  version: 1,
  groups: [
    {
      id: 'household',
      name: 'Household',
      rules: [
        {
          id: 'market',
          name: 'Supermarkets',
          when: leaf('merchantName', 'one-of', ['Rewe', 'Edeka', 'Aldi', 'Lidl', 'Penny', 'Netto']),
          then: [into('FOOD_AND_DRINK_GROCERIES')],
        },
        {
          id: 'large',
          name: 'Large shops',
          when: {
            and: [
              leaf('merchantName', 'is', 'Edeka'),
              leaf('amount', 'greater', '40', { absolute: true }),
              { not: { or: [leaf('tags', 'is', 'party'), leaf('note', 'not-empty')] } },
            ],
          },
          then: [
            into('GENERAL_MERCHANDISE_SUPERSTORES'),
            { action: 'add-tags', tags: ['big shop'] },
          ],
          from: '2026-01-01',
        },
        {
          id: 'phone',
          name: 'Phone, shared with work',
          when: {
            and: [
              leaf('description', 'contains', 'Telekom'),
              {
                or: [
                  leaf('bookedOn', 'last-day-of-month'),
                  leaf('bookedOn', 'day-of-month', [1, 2]),
                ],
              },
            ],
          },
          then: [
            {
              action: 'split',
              parts: [
                { category: 'RENT_AND_UTILITIES_TELEPHONE', percent: '40' },
                { category: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES' },
              ],
            },
          ],
          stop: 'group',
        },
      ],
    },
    {
      id: 'mine',
      name: 'Only for me',
      rules: [
        {
          id: 'coffee',
          name: 'The third coffee in a week',
          when: {
            and: [
              leaf('category', 'is', 'FOOD_AND_DRINK_COFFEE'),
              leaf('windowCount', 'at-least', 3, { same: 'category', days: 7 }),
            ],
          },
          then: [
            into('ENTERTAINMENT_OTHER_ENTERTAINMENT'),
            { action: 'alert', message: 'Coffee again' },
          ],
          enabled: false,
        },
      ],
    },
  ],
});

/** What reading another product's rules gave. */
export const importedBook = (format: string) => ({
  book: {
    version: 1,
    groups: [
      {
        id: 'mine',
        name: format === 'actual' ? 'Actual' : 'Firefly III',
        rules: [
          {
            id: 'rent',
            name: 'Rent',
            when: leaf('description', 'contains', 'Hausverwaltung'),
            then: [into('RENT_AND_UTILITIES_RENT')],
          },
          {
            id: 'train',
            name: 'Trains',
            when: { or: [leaf('description', 'starts', 'DB Vertrieb'), leaf('mcc', 'is', '4112')] },
            then: [{ action: 'add-tags', tags: ['train'] }],
          },
        ],
      },
    ],
  } satisfies FakeBook,
  said: [
    {
      rule: 'Piggy bank',
      sentence: 'Left out: Pennyflow has no piggy banks that a rule could fill.',
    },
  ],
});
