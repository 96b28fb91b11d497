import { useTell } from '../../lib/tell';
import type { Pair } from './matches.queries';

/** Why two are taken for one, or for a transfer. */
export function Reasons({ of }: { of: Pick<Pair, 'reasons' | 'reasonSentences'> }) {
  const tell = useTell();
  return (
    <ul className="list-disc ps-4 text-muted">
      {of.reasons.map((reason, index) => (
        <li key={reason}>{tell(reason, of.reasonSentences?.[index])}</li>
      ))}
    </ul>
  );
}
