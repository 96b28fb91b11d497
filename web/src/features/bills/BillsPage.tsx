import { CalendarClock } from 'lucide-react';
import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { ButtonLink } from '../../ui/Button';
import { PageHeader } from '../../ui/Section';
import { Segmented } from '../../ui/Segmented';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useSeries } from './bills.queries';
import { DuePart } from './DuePart';
import { RegularPart } from './RegularPart';
import { SeriesDialog } from './SeriesDialog';

type Part = 'due' | 'regular';

/** What is due, and all that comes again and again. */
export function BillsPage() {
  const { t } = useI18n();
  const series = useSeries();
  const [part, setPart] = useState<Part>('due');
  const [opened, setOpened] = useState<string | null>(null);
  const shown = series.data?.find(({ streamId }) => streamId === opened) ?? null;
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={t('bills.title')}
        actions={
          <Segmented
            label={t('bills.parts')}
            value={part}
            onChange={setPart}
            options={[
              { value: 'due', label: t('bills.due') },
              { value: 'regular', label: t('bills.regular') },
            ]}
          />
        }
      />
      {series.isPending && <Skeleton rows={6} />}
      {series.isError && <ErrorNote error={series.error} onRetry={() => void series.refetch()} />}
      {series.data?.length === 0 && (
        <Empty icon={CalendarClock} title={t('bills.empty')} hint={t('bills.emptyHint')}>
          <ButtonLink look="primary" to="/import">
            {t('bills.import')}
          </ButtonLink>
        </Empty>
      )}
      {series.data && series.data.length > 0 && part === 'due' && <DuePart onOpen={setOpened} />}
      {series.data && part === 'regular' && <RegularPart series={series.data} onOpen={setOpened} />}
      {shown && (
        <SeriesDialog
          key={shown.streamId}
          series={shown}
          all={series.data ?? []}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
