import { Plus } from 'lucide-react';
import { useState } from 'react';

import type { Month } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
import { useMonth, type BudgetMonth } from './budget.queries';
import { EnvelopeDialog } from './EnvelopeDialog';
import { EnvelopeRow } from './EnvelopeRow';
import { MoveDialog, type Ends } from './MoveDialog';
import { ToAssign } from './ToAssign';

/** A month of a budget: what is to be assigned, and the envelopes. */
export function MonthPart({ budgetId, month }: { budgetId: string; month: Month }) {
  const shown = useMonth(budgetId, month);
  if (shown.isPending) return <Skeleton rows={8} className="h-14" />;
  if (shown.isError) return <ErrorNote error={shown.error} onRetry={() => void shown.refetch()} />;
  return <Envelopes month={shown.data} />;
}

function Envelopes({ month }: { month: BudgetMonth }) {
  const { t } = useI18n();
  const [moving, setMoving] = useState<Ends | null>(null);
  const [settling, setSettling] = useState<string | null>(null);
  const heads = 'py-2 text-xs font-medium text-faint';
  return (
    <>
      <ToAssign month={month} onMove={setMoving} />
      <Section
        title={t('budget.envelopes')}
        actions={
          <Button look="plain" onClick={() => setSettling('')}>
            <Plus aria-hidden className="size-4" />
            {t('budget.add')}
          </Button>
        }
      >
        {month.envelopes.length < 2 && <p className="py-4 text-muted">{t('budget.noEnvelopes')}</p>}
        <div role="table" aria-label={t('budget.envelopes')}>
          <div
            role="row"
            className="grid grid-cols-[minmax(0,1fr)_7.5rem_7rem_9rem_2.75rem] gap-x-3 border-b border-line max-md:sr-only"
          >
            <span role="columnheader" className={heads}>
              {t('budget.envelope')}
            </span>
            <span role="columnheader" className={`${heads} pe-3 text-end`}>
              {t('budget.assigned')}
            </span>
            <span role="columnheader" className={`${heads} text-end`}>
              {t('budget.spent')}
            </span>
            <span role="columnheader" className={`${heads} text-end`}>
              {t('budget.available')}
            </span>
            <span role="columnheader" className="sr-only">
              {t('budget.moveTitle')}
            </span>
          </div>
          {month.envelopes.map((line) => (
            <EnvelopeRow
              key={line.category}
              month={month}
              line={line}
              onMove={setMoving}
              onSettings={() => setSettling(line.category)}
            />
          ))}
        </div>
        <p className="mt-3 text-xs text-faint">{t('budget.moveHint')}</p>
      </Section>
      {moving && <MoveDialog month={month} ends={moving} onClose={() => setMoving(null)} />}
      {settling !== null && (
        <EnvelopeDialog month={month} category={settling} onClose={() => setSettling(null)} />
      )}
    </>
  );
}
