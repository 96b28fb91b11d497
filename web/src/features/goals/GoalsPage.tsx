import { Plus, Target } from 'lucide-react';
import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PageHeader, Section } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { GoalForm } from './GoalForm';
import { GoalItem } from './GoalItem';
import { useGoals, type Goal } from './goals.queries';

/** What the household saves for. */
export function GoalsPage() {
  const { t } = useI18n();
  const goals = useGoals();
  const [editing, setEditing] = useState<Goal | 'new' | null>(null);
  const close = () => setEditing(null);
  const goal = editing === 'new' || editing === null ? null : editing;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t('goals.title')}
        actions={
          <Button look="primary" onClick={() => setEditing('new')}>
            <Plus aria-hidden className="size-4" />
            {t('goals.new')}
          </Button>
        }
      />
      {goals.isPending && <Skeleton rows={4} className="h-24" />}
      {goals.isError && <ErrorNote error={goals.error} onRetry={() => void goals.refetch()} />}
      {goals.data?.length === 0 && (
        <Empty icon={Target} title={t('goals.empty')} hint={t('goals.emptyHint')}>
          <Button look="primary" onClick={() => setEditing('new')}>
            {t('goals.new')}
          </Button>
        </Empty>
      )}
      {goals.data && <Lists goals={goals.data} onEdit={setEditing} />}
      <Dialog
        open={editing !== null}
        onClose={close}
        title={goal ? t('goals.edit', { name: goal.name }) : t('goals.new')}
      >
        {editing !== null && <GoalForm goal={goal} onDone={close} />}
      </Dialog>
    </div>
  );
}

function Lists({ goals, onEdit }: { goals: readonly Goal[]; onEdit: (goal: Goal) => void }) {
  const { t } = useI18n();
  const done = goals.filter(({ state }) => state === 'completed');
  return (
    <div className="flex flex-col gap-10">
      <ul>
        {goals
          .filter(({ state }) => state !== 'completed')
          .map((goal) => (
            <GoalItem key={goal.goalId} goal={goal} onEdit={() => onEdit(goal)} />
          ))}
      </ul>
      {done.length > 0 && (
        <Section title={t('goals.completed')}>
          <ul className="border-t border-line">
            {done.map((goal) => (
              <li key={goal.goalId} className="border-b border-line">
                <Button look="plain" className="-ms-4" onClick={() => onEdit(goal)}>
                  {goal.name}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
