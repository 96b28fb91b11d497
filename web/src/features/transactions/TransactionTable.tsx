import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowLeftRight, ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState, type KeyboardEvent } from 'react';

import { useI18n } from '../../lib/i18n';
import { useIsPhone } from '../../lib/media';
import { Button, ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useAccountNames } from '../accounts/accounts.queries';
import { CategoryPicker } from './CategoryPicker';
import { isNarrowed, type Filters } from './filters';
import { changedSinceKey } from './hold';
import { useRecategorize } from './recategorize';
import { useOfferSimilar } from './similar';
import { GhostRow, rowColumns, TransactionRow } from './TransactionRow';
import { totalsQuery, transactionsQuery, type Transaction } from './transactions.queries';

const rowHeight = 48;
const phoneRowHeight = 64;
/** Rows drawn as ghosts below what is loaded, so that quick scrolling never meets a wall. */
const ghostsMax = 40;
const overscan = 12;

interface TableProps {
  filters: Filters;
  onOpen: (id: string) => void;
  onClear: () => void;
}

/** The list, drawn only where it is seen. Arrow keys go from row to row. */
export function TransactionTable({ filters, onOpen, onClear }: TableProps) {
  const { t } = useI18n();
  const list = useInfiniteQuery(transactionsQuery(filters));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);

  if (list.isPending) return <Skeleton rows={12} className="h-10" />;
  if (list.isError && rows.length === 0) {
    return <ErrorNote error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (rows.length === 0) {
    return isNarrowed(filters) ? (
      <Empty icon={ArrowLeftRight} title={t('tx.none')} hint={t('tx.noneHint')}>
        <Button onClick={onClear}>{t('filter.clear')}</Button>
      </Empty>
    ) : (
      <Empty icon={ArrowLeftRight} title={t('tx.empty')} hint={t('tx.emptyHint')}>
        <ButtonLink look="primary" to="/import">
          {t('netWorth.import')}
        </ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <Newer since={list.dataUpdatedAt} onShow={onShowNewest(list.refetch)} filters={filters} />
      <Rows
        filters={filters}
        rows={rows}
        more={list.hasNextPage}
        onMore={() => {
          if (!list.isFetching) void list.fetchNextPage();
        }}
        onOpen={onOpen}
      />
    </>
  );
}

const onShowNewest = (refetch: () => Promise<unknown>) => () => {
  window.scrollTo({ top: 0 });
  void refetch();
};

/** Offered when the list is scrolled too far to be asked for again by itself. */
function Newer({
  since,
  onShow,
  filters,
}: {
  since: number;
  onShow: () => void;
  filters: Filters;
}) {
  const { t } = useI18n();
  const client = useQueryClient();
  const changed = useQuery<number>({ queryKey: changedSinceKey, queryFn: () => 0, enabled: false });
  if (!changed.data || changed.data <= since) return null;
  return (
    <p
      role="status"
      className="sticky top-2 z-20 mx-auto mb-2 flex w-fit items-center gap-3 rounded-full bg-raised ps-4 pe-1 shadow-float"
    >
      {t('tx.newer')}
      <Button
        look="plain"
        className="rounded-full"
        onClick={() => {
          // Back to one page first: a list of five hundred pages is not asked for again.
          client.setQueryData(transactionsQuery(filters).queryKey, (data) =>
            data
              ? { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) }
              : data,
          );
          onShow();
        }}
      >
        <ArrowUp aria-hidden className="size-4" />
        {t('tx.showNewer')}
      </Button>
    </p>
  );
}

interface RowsProps {
  filters: Filters;
  rows: readonly Transaction[];
  more: boolean;
  onMore: () => void;
  onOpen: (id: string) => void;
}

function Rows({ filters, rows, more, onMore, onOpen }: RowsProps) {
  const { t } = useI18n();
  const phone = useIsPhone();
  const names = useAccountNames();
  const totals = useQuery(totalsQuery(filters));
  const [above, body] = useOffset();
  const [choosing, setChoosing] = useState<Transaction | null>(null);
  const recategorize = useRecategorize();
  const offerSimilar = useOfferSimilar();
  const count = rows.length + (more ? ghostsMax : 0);

  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => (phone ? phoneRowHeight : rowHeight),
    overscan,
    scrollMargin: above,
  });
  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;

  useEffect(() => virtual.measure(), [virtual, phone]);
  useEffect(() => {
    if (more && lastSeen >= rows.length - overscan * 3) onMore();
  });

  return (
    <>
      <div
        role="table"
        aria-label={t('tx.list')}
        aria-rowcount={(totals.data?.count ?? rows.length) + 1}
      >
        <div role="rowgroup" className="sticky top-0 z-10 bg-surface max-md:sr-only">
          <Head />
        </div>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus of what is in it */}
        <div
          ref={body}
          role="rowgroup"
          className="relative"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={(event) => step(event, (index) => virtual.scrollToIndex(index))}
        >
          {items.map((item) => {
            const row = rows[item.index];
            const style = {
              height: item.size,
              translate: `0 ${item.start - virtual.options.scrollMargin}px`,
            };
            return (
              <div
                key={row?.transactionId ?? item.key}
                role="row"
                aria-rowindex={item.index + 2}
                data-row={item.index}
                className={rowColumns}
                style={style}
              >
                {row ? (
                  <TransactionRow
                    transaction={row}
                    account={names.get(row.accountId) ?? ''}
                    onOpen={onOpen}
                    onChoose={setChoosing}
                  />
                ) : (
                  <GhostRow />
                )}
              </div>
            );
          })}
        </div>
      </div>
      <Dialog
        open={choosing !== null}
        onClose={() => setChoosing(null)}
        title={t('recat.title')}
        look="top"
      >
        {choosing && (
          <CategoryPicker
            transaction={choosing}
            onPick={(category) => {
              recategorize(choosing, category);
              if (category !== null) void offerSimilar(choosing.transactionId, category);
              setChoosing(null);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

function Head() {
  const { t } = useI18n();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={`${rowColumns} static! min-h-10 text-xs font-medium text-faint`}
    >
      <span role="columnheader">{t('tx.date')}</span>
      <span role="columnheader">{t('tx.description')}</span>
      <span role="columnheader" className="ps-2">
        {t('tx.category')}
      </span>
      <span role="columnheader" className="max-lg:hidden">
        {t('tx.account')}
      </span>
      <span role="columnheader" className="text-end">
        {t('tx.amount')}
      </span>
    </div>
  );
}

/** How far down the page an element stands; moves when something above it grows. */
function useOffset() {
  const [offset, setOffset] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const grown = new ResizeObserver(() => setOffset(element.offsetTop));
    grown.observe(document.body);
    return () => grown.disconnect();
  }, []);
  return [offset, ref] as const;
}

/** Up and down go to the same place of the row above or below. */
function step(event: KeyboardEvent<HTMLElement>, scrollTo: (index: number) => void) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  const place = (event.target as HTMLElement).dataset.place;
  if (by === 0 || !row || !place) return;
  event.preventDefault();
  const next = Number(row.dataset.row) + by;
  if (next < 0) return;
  const find = () =>
    document.querySelector<HTMLElement>(`[data-row="${next}"] [data-place="${place}"]`);
  if (!find()) scrollTo(next);
  requestAnimationFrame(() => find()?.focus());
}
