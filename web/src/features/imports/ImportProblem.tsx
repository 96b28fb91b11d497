import { TriangleAlert } from 'lucide-react';

import { Problem } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { useProblemText } from '../../ui/States';

const known = ['empty-file', 'file-too-large', 'unreadable-file'] as const;

/** Why a file was not taken: the server's sentence where there is one, which says more than ours. */
export function ImportProblem({ problem }: { problem: unknown }) {
  const { t } = useI18n();
  const tell = useTell();
  const other = useProblemText();
  if (problem === null) return null;
  const refusal = problem instanceof Problem ? problem : null;
  const slug = known.find((it) => it === refusal?.slug);
  const words = refusal?.message ? tell(refusal.message, refusal.sentence) : null;
  const first = slug && (words === null || slug === 'unreadable-file');
  return (
    <p
      role="alert"
      className="mb-4 flex items-start gap-3 rounded-base bg-danger-soft p-4 text-danger"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {first ? t(`import.problem.${slug}`) : other(problem)}
        {first && words && <span className="mt-1 block text-ink">{words}</span>}
      </span>
    </p>
  );
}
