import { CalendarClock, Plus } from 'lucide-react';
import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button, ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PageHeader } from '../../ui/Section';
import { Segmented } from '../../ui/Segmented';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useSeries } from './bills.queries';
import { DuePart } from './DuePart';
import { useOwnBills, type OwnBill } from './own.queries';
import { OwnBillForm } from './OwnBillForm';
import { RegularPart } from './RegularPart';
import { SeriesDialog } from './SeriesDialog';

type Part = 'due' | 'regular';

/** What is due, and all that comes again and again. */
export function BillsPage() {
  const { t } = useI18n();
  const series = useSeries();
  const [part, setPart] = useState<Part>('due');
  const [opened, setOpened] = useState<string | null>(null);
  const [editing, setEditing] = useState<OwnBill | 'new' | null>(null);
  const own = useOwnBills();
  const shown = series.data?.find(({ streamId }) => streamId === opened) ?? null;
  const edited = editing === 'new' ? null : editing;
  const done = () => setEditing(null);
  const add = (
    <Button
      look={series.data?.length === 0 ? 'plain' : 'primary'}
      onClick={() => setEditing('new')}
    >
      <Plus aria-hidden className="size-4" />
      {t('bills.own.add')}
    </Button>
  );
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={t('bills.title')}
        actions={
          <>
            <Segmented
              label={t('bills.parts')}
              value={part}
              onChange={setPart}
              options={[
                { value: 'due', label: t('bills.due') },
                { value: 'regular', label: t('bills.regular') },
              ]}
            />
            {series.data?.length !== 0 && add}
          </>
        }
      />
      {series.isPending && <Skeleton rows={6} />}
      {series.isError && <ErrorNote error={series.error} onRetry={() => void series.refetch()} />}
      {series.data?.length === 0 && (
        <Empty icon={CalendarClock} title={t('bills.empty')} hint={t('bills.emptyHint')}>
          <ButtonLink look="primary" to="/import">
            {t('bills.import')}
          </ButtonLink>
          {add}
        </Empty>
      )}
      {series.data && series.data.length > 0 && part === 'due' && <DuePart onOpen={setOpened} />}
      {series.data && part === 'regular' && <RegularPart series={series.data} onOpen={setOpened} />}
      {shown && (
        <SeriesDialog
          key={shown.streamId}
          series={shown}
          all={series.data ?? []}
          own={own.data?.find(({ streamId }) => streamId === shown.streamId) ?? null}
          onEdit={(bill) => {
            setOpened(null);
            setEditing(bill);
          }}
          onClose={() => setOpened(null)}
        />
      )}
      <Dialog
        open={editing !== null}
        onClose={done}
        title={edited ? t('bills.own.edit', { name: edited.name }) : t('bills.own.add')}
      >
        {editing !== null && <OwnBillForm bill={edited} onDone={done} />}
      </Dialog>
    </div>
  );
}
