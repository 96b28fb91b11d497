import { TriangleAlert } from 'lucide-react';

import { Problem } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { useProblemText } from '../../ui/States';

const known = ['empty-file', 'file-too-large', 'unreadable-file'] as const;

/** Why a file was not taken. The server's sentence where it says more than ours. */
export function ImportProblem({ problem }: { problem: unknown }) {
  const { t } = useI18n();
  const other = useProblemText();
  if (problem === null) return null;
  const slug = problem instanceof Problem ? known.find((it) => it === problem.slug) : undefined;
  const said = problem instanceof Problem ? problem.message : '';
  return (
    <p
      role="alert"
      className="mb-4 flex items-start gap-3 rounded-base bg-danger-soft p-4 text-danger"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {slug ? t(`import.problem.${slug}`) : other(problem)}
        {slug && said && <span className="mt-1 block text-ink">{said}</span>}
      </span>
    </p>
  );
}
