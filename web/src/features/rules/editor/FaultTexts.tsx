import type { Fault } from '../../../lib/api';
import { useTell } from '../../../lib/tell';

/** What the server says is wrong here. */
export function FaultTexts({ faults }: { faults: readonly Fault[] | undefined }) {
  const tell = useTell();
  if (!faults || faults.length === 0) return null;
  return (
    <div role="alert" className="mt-1 text-xs text-danger">
      {faults.map(({ field, message, sentence }) => (
        <p key={`${field} ${message}`}>{tell(message, sentence)}</p>
      ))}
    </div>
  );
}
