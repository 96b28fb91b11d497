import { useQuery } from '@tanstack/react-query';
import { Lightbulb } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import { useCategoryName } from '../../../lib/categories';
import { useI18n } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { useProblemText } from '../../../ui/States';
import { toast } from '../../../ui/Toaster';
import { draftOf, type Draft } from '../model/draft';
import { useRules } from '../rules.queries';
import { proposalsQuery, useRefuse, type Proposal } from './proposals.queries';

/** Loaded once somebody looks: most people only read these lines. */
const RuleDialog = lazy(async () => ({
  default: (await import('../editor/RuleDialog')).RuleDialog,
}));

/** What people keep choosing by hand, each with the rule that would do it. Nothing while there is none. */
export function Proposals() {
  const { t } = useI18n();
  const rules = useRules();
  const { data = [] } = useQuery(proposalsQuery(rules.data?.version));
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asked, setAsked] = useState(false);
  const group = rules.data?.book.groups.at(-1)?.id ?? null;
  return (
    <>
      {data.length > 0 && (
        <section aria-label={t('rules.proposed')} className="mb-8 rounded-base bg-accent-soft p-4">
          <h2 className="flex items-center gap-2 font-semibold">
            <Lightbulb aria-hidden className="size-4 shrink-0 text-accent" />
            {t('rules.proposed')}
          </h2>
          <ul>
            {data.map((it) => (
              <Item
                key={`${it.name} ${it.category}`}
                proposal={it}
                onLook={() => {
                  setAsked(true);
                  setDraft({ ...draftOf(it.rule, group, true), changed: true });
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {asked && (
        <Suspense fallback={null}>
          <RuleDialog draft={draft} onChange={setDraft} />
        </Suspense>
      )}
    </>
  );
}

function Item({ proposal, onLook }: { proposal: Proposal; onLook: () => void }) {
  const { t } = useI18n();
  const categoryOf = useCategoryName();
  const say = useProblemText();
  const refuse = useRefuse();
  const { name, category, corrections } = proposal;
  return (
    <li className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
      <p className="min-w-0 break-words">
        {t('rules.proposal', { name, category: categoryOf(category), count: corrections })}
      </p>
      <div className="-mx-4 flex flex-wrap">
        <Button look="plain" aria-label={t('rules.proposal.lookAt', { name })} onClick={onLook}>
          {t('rules.proposal.look')}
        </Button>
        <Button
          look="plain"
          aria-label={t('rules.proposal.refuseIt', { name })}
          onClick={() =>
            refuse.mutate(proposal, {
              onError: (error) => toast({ text: say(error), tone: 'problem' }),
            })
          }
        >
          {t('rules.proposal.refuse')}
        </Button>
      </div>
    </li>
  );
}
