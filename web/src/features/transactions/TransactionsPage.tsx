import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Money } from '../../ui/Money';
import { PageHeader } from '../../ui/Section';
import { UnpricedNotice } from '../alerts/UnpricedNotice';
import { FilterBar } from './FilterBar';
import { readFilters, writeFilters, type Filters } from './filters';
import { ManualForm } from './ManualForm';
import { TransactionDetail } from './TransactionDetail';
import { TransactionTable } from './TransactionTable';
import { totalsQuery } from './transactions.queries';

/** The filters of the address, and what is open over the list, which is in the address too. */
function useAddress() {
  const [search, setSearch] = useSearchParams();
  const key = search.toString();
  const filters = useMemo(() => readFilters(new URLSearchParams(key)), [key]);
  const setFilters = useCallback(
    (next: Filters) => setSearch(writeFilters(next), { replace: true, preventScrollReset: true }),
    [setSearch],
  );
  const show = useCallback(
    (part: { open?: string; add?: string }) =>
      setSearch(
        (was) => {
          const next = writeFilters(readFilters(was));
          if (part.open) next.set('open', part.open);
          if (part.add) next.set('add', part.add);
          return next;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  return { filters, setFilters, show, open: search.get('open'), adding: search.has('add') };
}

export function TransactionsPage() {
  const { t } = useI18n();
  const { filters, setFilters, show, open, adding } = useAddress();
  const close = useCallback(() => show({}), [show]);
  return (
    <>
      <PageHeader
        title={t('tx.title')}
        actions={
          <Button onClick={() => show({ add: '1' })}>
            <Plus aria-hidden className="size-4" />
            {t('tx.add')}
          </Button>
        }
      />
      <UnpricedNotice />
      <FilterBar filters={filters} onChange={setFilters} />
      <Totals filters={filters} />
      <TransactionTable
        filters={filters}
        onOpen={(id) => show({ open: id })}
        onClear={() => setFilters(readFilters(new URLSearchParams()))}
      />
      <Dialog open={open !== null} onClose={close} title={t('detail.title')} look="sheet">
        {open !== null && <TransactionDetail key={open} id={open} onDone={close} />}
      </Dialog>
      <Dialog open={adding} onClose={close} title={t('manual.title')}>
        <ManualForm onDone={close} />
      </Dialog>
    </>
  );
}

function Totals({ filters }: { filters: Filters }) {
  const { t } = useI18n();
  const totals = useQuery(totalsQuery(filters));
  return (
    <p className="my-2 flex min-h-11 flex-wrap items-center gap-x-5 text-muted" aria-live="polite">
      {totals.data && (
        <>
          <span className="tabular-nums">{t('tx.count', { count: totals.data.count })}</span>
          <span>
            <Money
              amount={totals.data.inflow}
              currency={totals.data.currency}
              coloured
              plus
              className="font-medium"
            />{' '}
            {t('tx.in')}
          </span>
          <span>
            <Money
              amount={totals.data.outflow}
              currency={totals.data.currency}
              className="font-medium text-ink"
            />{' '}
            {t('tx.out')}
          </span>
          {totals.data.leftOut > 0 && (
            <span>{t('exclude.count', { count: totals.data.leftOut })}</span>
          )}
        </>
      )}
    </p>
  );
}
