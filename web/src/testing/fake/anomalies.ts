import type { FakeTransaction } from './data';

/** The transaction as it is once its anomaly is answered, or the answer taken back. */
export function answered(
  was: FakeTransaction,
  method: string,
  body: Record<string, unknown>,
): FakeTransaction {
  if (!was.anomaly) return was;
  const said = method === 'DELETE' ? null : String(body.said);
  return { ...was, anomaly: { ...was.anomaly, said } };
}
