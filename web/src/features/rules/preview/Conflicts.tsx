import { TriangleAlert } from 'lucide-react';

import { useCategoryName } from '../../../lib/categories';
import { useI18n } from '../../../lib/i18n';
import { ruleOf, type Book } from '../model/book';
import type { Conflict } from '../rules.queries';

interface ConflictsProps {
  conflicts: readonly Conflict[];
  book: Book;
  ruleId: string;
}

const subjects = ['category', 'merchant', 'note', 'excluded', 'split'] as const;

/** Where two rules want different things, in words; those of the rule at hand first. */
export function Conflicts({ conflicts, book, ruleId }: ConflictsProps) {
  const { t } = useI18n();
  const say = useConflictWords(book);
  if (conflicts.length === 0) return null;
  const own = ({ firstId, secondId }: Conflict) => firstId === ruleId || secondId === ruleId;
  const sorted = [...conflicts].sort((a, b) => Number(own(b)) - Number(own(a)));
  return (
    <section
      aria-label={t('rules.conflicts')}
      className="mb-4 rounded-base bg-warn-soft p-3 text-warn"
    >
      <h4 className="flex items-center gap-2 font-medium">
        <TriangleAlert aria-hidden className="size-4 shrink-0" />
        {t('rules.conflicts')}
      </h4>
      <ul className="mt-1 flex flex-col gap-1">
        {sorted.map((it) => (
          <li key={`${it.what} ${it.firstId} ${it.firstValue} ${it.secondId} ${it.secondValue}`}>
            {say(it)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useConflictWords(book: Book) {
  const { t } = useI18n();
  const categoryOf = useCategoryName();
  const nameOf = (id: string) => t('rule.says.quoted', { value: ruleOf(book, id)?.name ?? id });
  const valueOf = (what: string, value: string) => {
    if (what === 'category') return categoryOf(value);
    if (what === 'excluded')
      return t(value === 'true' ? 'rules.preview.leftOut' : 'rules.preview.counts');
    return t('rule.says.quoted', { value });
  };
  return ({ what, firstId, firstValue, secondId, secondValue, count }: Conflict) => {
    const subject = subjects.find((it) => it === what);
    return t('rules.conflict', {
      what: t(subject ? `rules.preview.${subject}` : 'rules.preview.tags'),
      first: nameOf(firstId),
      firstValue: valueOf(what, firstValue),
      second: nameOf(secondId),
      secondValue: valueOf(what, secondValue),
      count,
    });
  };
}
