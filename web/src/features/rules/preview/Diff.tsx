import { ArrowRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { useCategoryName } from '../../../lib/categories';
import { formatDay } from '../../../lib/dates';
import { useI18n } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { CategoryMark } from '../../../ui/CategoryMark';
import { Money } from '../../../ui/Money';
import type { Preview, PreviewItem, PreviewRow } from '../rules.queries';

/** Rows shown until somebody asks for all. */
const shownFirst = 8;

const parts = ['category', 'merchant', 'tags', 'note', 'excluded'] as const;
type PartName = (typeof parts)[number];

interface DiffProps {
  preview: Preview;
  ruleId: string;
}

/** Transactions before and after; those that the rule at hand changes come first. */
export function Diff({ preview: { items: found, changed }, ruleId }: DiffProps) {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  if (found.length === 0) return null;
  const own = ({ rules }: PreviewItem) => Number(rules.includes(ruleId));
  const items = [...found].sort((a, b) => own(b) - own(a));
  const shown = all ? items : items.slice(0, shownFirst);
  return (
    <>
      <ul aria-label={t('rules.preview.list')} className="border-t border-line">
        {shown.map((item) => (
          <Item key={item.transactionId} item={item} />
        ))}
      </ul>
      {!all && items.length > shownFirst && (
        <Button look="plain" className="-ms-4 mt-1" onClick={() => setAll(true)}>
          {t('rules.preview.all', { count: items.length })}
        </Button>
      )}
      {(all || items.length <= shownFirst) && changed > items.length && (
        <p className="mt-2 text-xs text-faint">
          {t('rules.preview.first', { count: items.length, changed })}
        </p>
      )}
    </>
  );
}

function Item({ item }: { item: PreviewItem }) {
  const { locale } = useI18n();
  const { before, after } = item;
  const different = parts.filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  return (
    <li className="border-b border-line py-2">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-medium">{item.name}</span>
        <Money amount={item.amount} currency={item.currency} coloured plus />
      </div>
      <p className="text-xs text-faint">{formatDay(item.bookedOn, locale, 'withYear')}</p>
      {different.map((part) => (
        <Change key={part} part={part} before={before} after={after} />
      ))}
    </li>
  );
}

function Change({
  part,
  before,
  after,
}: {
  part: PartName;
  before: PreviewRow;
  after: PreviewRow;
}) {
  const { t } = useI18n();
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2">
      {part !== 'category' && (
        <span className="text-xs text-faint">{t(`rules.preview.${part}`)}</span>
      )}
      <span className="text-muted">
        <Shown part={part} row={before} />
      </span>
      <ArrowRight aria-hidden className="size-3.5 shrink-0 text-faint rtl:rotate-180" />
      <span className="sr-only">{t('rules.preview.becomes')}</span>
      <span className="font-medium">
        <Shown part={part} row={after} />
      </span>
    </p>
  );
}

function Shown({ part, row }: { part: PartName; row: PreviewRow }): ReactNode {
  const { t } = useI18n();
  const categoryOf = useCategoryName();
  if (part === 'category' && row.category)
    return (
      <span className="inline-flex items-center gap-1.5">
        <CategoryMark category={row.category} />
        {categoryOf(row.category)}
      </span>
    );
  if (part === 'excluded')
    return t(row.excluded ? 'rules.preview.leftOut' : 'rules.preview.counts');
  const text = part === 'tags' ? row.tags.join(', ') : row[part];
  return (text ?? '') ? text : t('rules.preview.nothingThere');
}
