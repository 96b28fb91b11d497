import { json } from './answers';

const into = (category: string) => ({ action: 'set-category', category });

const proposed = [
  { name: 'Kiosk', category: 'FOOD_AND_DRINK_COFFEE', corrections: 4 },
  { name: 'Amazon', category: 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES', corrections: 3 },
];

/** Answers of /v1/rules/proposals. */
export function createProposals(empty: boolean) {
  let items = empty ? [] : proposed;
  return (method: string, body: Record<string, unknown>): Response => {
    if (method === 'GET')
      return json({
        items: items.map(({ name, category, corrections }) => ({
          name,
          category,
          corrections,
          chosenAt: '2026-11-23T10:00:00Z',
          rule: {
            id: `proposed-${name}`,
            name,
            when: { field: 'merchantName', operator: 'is', value: name },
            then: [into(category)],
          },
        })),
      });
    items = items.filter((it) => it.name !== body.name);
    return new Response(null, { status: 204 });
  };
}
