import { Workflow } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import type { Draft } from './model/draft';
import { draftLike, type Example } from './model/prefill';
import { useRules } from './rules.queries';

/** Loaded once somebody asks for it: most people look at a transaction without making a rule. */
const RuleDialog = lazy(async () => ({
  default: (await import('./editor/RuleDialog')).RuleDialog,
}));

/** Opens the editor with a rule that does to all like it what is true of this transaction. */
export function AlwaysDoThis({ transaction }: { transaction: Example }) {
  const { t } = useI18n();
  const rules = useRules();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asked, setAsked] = useState(false);
  const open = () => {
    setAsked(true);
    setDraft(draftLike(transaction, rules.data?.book ?? { version: 1, groups: [] }));
  };
  return (
    <>
      <Button look="plain" className="-ms-4 mt-1" disabled={rules.isPending} onClick={open}>
        <Workflow aria-hidden className="size-4" />
        {t('rules.always')}
      </Button>
      {asked && (
        <Suspense fallback={null}>
          <RuleDialog draft={draft} onChange={setDraft} />
        </Suspense>
      )}
    </>
  );
}
