import { Keyboard, ListChecks } from 'lucide-react';
import { useRef, useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { useIsPhone } from '../../lib/media';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PageHeader } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { Proposals } from '../rules/proposals/Proposals';
import { CategoryPicker } from '../transactions/CategoryPicker';
import { SimilarOffer } from '../transactions/SimilarOffer';
import { TransactionDetail } from '../transactions/TransactionDetail';
import { useInboxDecision } from './decide';
import { useInbox, useInboxCounts, type Uncertain } from './inbox.queries';
import { InboxItem } from './InboxItem';
import { useInboxKeys } from './keys';
import { KeysHelp } from './KeysHelp';
import { ReviewTabs } from './ReviewTabs';

/** Transactions whose category nobody is sure of, the least certain first. */
export function InboxPage() {
  const { t } = useI18n();
  const phone = useIsPhone();
  const [helping, setHelping] = useState(false);
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t('inbox.title')}
        actions={
          !phone && (
            <IconButton label={t('inbox.keys')} onClick={() => setHelping(true)}>
              <Keyboard aria-hidden className="size-5" />
            </IconButton>
          )
        }
      />
      <ReviewTabs />
      <Proposals />
      <Inbox onHelp={() => setHelping(true)} />
      <KeysHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

function Inbox({ onHelp }: { onHelp: () => void }) {
  const { t } = useI18n();
  const inbox = useInbox();
  const { gone, last, decide } = useInboxDecision();
  if (inbox.isPending) return <Skeleton rows={4} className="h-32" />;
  if (inbox.isError) return <ErrorNote error={inbox.error} onRetry={() => void inbox.refetch()} />;
  const items = inbox.data.filter((it) => !gone.has(it.transactionId));
  if (items.length === 0 && !inbox.hasNextPage) {
    return (
      <>
        {last && <SimilarOffer key={last.transactionId} {...last} />}
        <Empty icon={ListChecks} title={t('inbox.empty')} hint={t('inbox.emptyHint')} />
      </>
    );
  }
  return (
    <>
      <Hint />
      {last && <SimilarOffer key={last.transactionId} {...last} />}
      <Items items={items} onDecide={decide} onHelp={onHelp} />
      {inbox.hasNextPage && (
        <Button
          className="mt-4"
          disabled={inbox.isFetching}
          onClick={() => void inbox.fetchNextPage()}
        >
          {t('inbox.more')}
        </Button>
      )}
    </>
  );
}

function Hint() {
  const { t } = useI18n();
  const counts = useInboxCounts().data;
  return (
    <p className="mb-4 text-muted">
      {t('inbox.hint')} <span className="max-md:hidden">{t('inbox.keysHint')}</span>
      {counts && (
        <span className="block text-faint" aria-live="polite">
          {t('inbox.unknown', { count: counts.unknown })} ·{' '}
          {t('inbox.unsure', { count: counts.unsure })}
        </span>
      )}
    </p>
  );
}

interface ItemsProps {
  items: readonly Uncertain[];
  onDecide: (item: Uncertain, category: string) => void;
  onHelp: () => void;
}

function Items({ items, onDecide, onHelp }: ItemsProps) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const [changing, setChanging] = useState<number | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const decide = (index: number, category: string | null | undefined) => {
    const item = items[index];
    if (!item || !category) return;
    leave(index);
    onDecide(item, category);
  };
  const { leave } = useInboxKeys(list, {
    accept: (at) => {
      if (items[at]?.suggestion) decide(at, items[at].suggestion);
      else setChanging(at);
    },
    second: (at) => decide(at, items[at]?.runnerUp),
    change: setChanging,
    open: (at) => setOpen(items[at]?.transactionId ?? null),
    help: onHelp,
  });
  const changed = changing === null ? undefined : items[changing];
  return (
    <>
      <ul ref={list} aria-label={t('inbox.list')}>
        {items.map((item, index) => (
          <li key={item.transactionId}>
            <InboxItem
              item={item}
              onDecide={(category) => decide(index, category)}
              onChange={() => setChanging(index)}
              onOpen={() => setOpen(item.transactionId)}
            />
          </li>
        ))}
      </ul>
      <Dialog
        open={changed !== undefined}
        onClose={() => setChanging(null)}
        title={t('recat.title')}
        look="top"
      >
        {changed && changing !== null && (
          <CategoryPicker
            transaction={changed}
            onPick={(category) => {
              setChanging(null);
              decide(changing, category);
            }}
          />
        )}
      </Dialog>
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={t('detail.title')}
        look="sheet"
      >
        {open !== null && <TransactionDetail key={open} id={open} onDone={() => setOpen(null)} />}
      </Dialog>
    </>
  );
}
