import { EyeOff, StickyNote } from 'lucide-react';

import { useI18n } from '../../lib/i18n';
import type { Transaction } from '../transactions/transactions.queries';

/** Tags shown in a row of the list; the rest is a number. */
const shownMost = 2;

/** What a person said of a transaction, as small as a row of the list needs it. */
export function Marks({ transaction: { tags, note, excluded } }: { transaction: Transaction }) {
  const { t } = useI18n();
  const more = tags.length - shownMost;
  return (
    <>
      {excluded && (
        <EyeOff role="img" aria-label={t('exclude.mark')} className="size-4 shrink-0 text-faint" />
      )}
      {note && (
        <span title={note} className="shrink-0">
          <StickyNote role="img" aria-label={t('note.label')} className="size-4 text-faint" />
        </span>
      )}
      {tags.slice(0, shownMost).map((tag) => (
        <span
          key={tag}
          className="max-w-28 shrink-0 truncate rounded-base bg-accent-soft px-2 py-0.5 text-xs text-accent max-lg:hidden"
        >
          {tag}
        </span>
      ))}
      {more > 0 && <span className="text-xs text-faint max-lg:hidden">+{more}</span>}
    </>
  );
}
