import { json, one, problem } from './answers';

export interface FakeOwnBill {
  ownBillId: string;
  streamId: string;
  accountId: string;
  name: string;
  amount: string;
  cadence: string;
  firstDueOn: string;
}

/** Answers of /v1/bills/own; says what there is by now whenever that changes. */
export function createOwnBills(told: () => void, now: (bills: readonly FakeOwnBill[]) => void) {
  let bills: FakeOwnBill[] = [];
  let added = 0;
  const become = (after: FakeOwnBill[]) => {
    bills = after;
    now(bills);
    setTimeout(told, 50);
  };
  return (method: string, id: string | undefined, body: Record<string, unknown>): Response => {
    if (method === 'GET') return json({ items: bills });
    const before = bills.find(({ ownBillId }) => ownBillId === id);
    if (id !== undefined && !before) return one(undefined);
    if (method === 'DELETE') {
      become(bills.filter((it) => it !== before));
      return new Response(null, { status: 204 });
    }
    if (Number(body.amount) <= -1e12)
      return problem(400, 'validation-failed', 'Give an amount below a trillion.');
    const at = String(before ? 0 : ++added).padStart(12, '0');
    const bill = {
      ...(before ?? {
        ownBillId: `88880000-0000-4000-8000-${at}`,
        streamId: `99990000-0000-4000-8000-${at}`,
      }),
      ...body,
      currency: 'EUR',
    } as unknown as FakeOwnBill;
    become([...bills.filter((it) => it !== before), bill]);
    return json(bill, before ? 200 : 201);
  };
}
