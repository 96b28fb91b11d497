import {
  ArrowLeftRight,
  Bell,
  CalendarClock,
  CopyCheck,
  FileUp,
  House,
  PiggyBank,
  Search,
  Store,
  Target,
  TrendingUp,
  Tags,
  Wallet,
  Workflow,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { useAlerts } from '../features/alerts/alerts.queries';
import { useInboxCounts } from '../features/inbox/inbox.queries';
import { useReview } from '../features/matches/matches.queries';
import { useI18n, type MessageKey } from '../lib/i18n';
import { IconButton } from '../ui/Button';
import { HouseholdMenu } from './HouseholdMenu';
import { LiveMark } from './LiveMark';

export const pages = [
  { to: '/', label: 'nav.dashboard', icon: House },
  { to: '/transactions', label: 'nav.transactions', icon: ArrowLeftRight },
  { to: '/budget', label: 'nav.budget', icon: PiggyBank },
  { to: '/bills', label: 'nav.bills', icon: CalendarClock },
  { to: '/forecast', label: 'nav.forecast', icon: TrendingUp },
  { to: '/accounts', label: 'nav.accounts', icon: Wallet },
  { to: '/goals', label: 'nav.goals', icon: Target },
  { to: '/categories', label: 'nav.categories', icon: Tags },
  { to: '/merchants', label: 'nav.merchants', icon: Store },
  { to: '/rules', label: 'nav.rules', icon: Workflow },
  { to: '/import', label: 'nav.import', icon: FileUp },
  { to: '/review', label: 'nav.review', icon: CopyCheck },
  { to: '/alerts', label: 'nav.alerts', icon: Bell },
] as const satisfies readonly { to: string; label: MessageKey; icon: LucideIcon }[];

/** A phone has room for five; the others are found by searching, and on the pages they come from. */
const rare: readonly string[] = [
  '/budget',
  '/bills',
  '/forecast',
  '/goals',
  '/review',
  '/categories',
  '/merchants',
  '/rules',
];
const tabs = pages.filter((page) => !rare.includes(page.to));

const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function Rail({ onSearch }: { onSearch: () => void }) {
  const { t } = useI18n();
  return (
    <aside className="sticky top-0 flex h-dvh flex-col gap-1 border-e border-line bg-ground px-3 py-4 max-md:hidden">
      <Brand />
      <button
        type="button"
        onClick={onSearch}
        className="mb-3 flex min-h-11 items-center gap-3 rounded-base border border-line bg-surface px-3 text-faint hover:text-ink"
      >
        <Search aria-hidden className="size-4" />
        <span className="flex-1 text-start">{t('nav.search')}</span>
        <kbd className="font-sans text-xs">{mac ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      <nav aria-label={t('nav.label')} className="flex flex-1 flex-col gap-0.5">
        {pages.map((page) => (
          <NavLink
            key={page.to}
            to={page.to}
            end={page.to === '/'}
            className="flex min-h-11 items-center gap-3 rounded-base px-3 font-medium text-muted transition-colors hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
          >
            <page.icon aria-hidden className="size-[18px]" strokeWidth={1.75} />
            <span className="flex-1">{t(page.label)}</span>
            {page.to === '/alerts' && <OpenAlerts />}
            {page.to === '/review' && <ToReview />}
          </NavLink>
        ))}
      </nav>
      <LiveMark />
      <HouseholdMenu />
    </aside>
  );
}

function Brand() {
  return (
    <NavLink
      to="/"
      className="mb-3 flex min-h-11 items-center gap-3 rounded-base px-2 text-base font-semibold tracking-tight"
    >
      <img src="/favicon.svg" alt="" width="28" height="28" />
      Pennyflow
    </NavLink>
  );
}

export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useI18n();
  return (
    <header className="flex items-center gap-1 border-b border-line py-1 ps-4 pe-2 md:hidden">
      <div className="min-w-0 flex-1">
        <HouseholdMenu compact />
      </div>
      <LiveMark compact />
      <IconButton label={t('nav.search')} onClick={onSearch}>
        <Search aria-hidden className="size-5" />
      </IconButton>
    </header>
  );
}

export function BottomTabs() {
  const { t } = useI18n();
  return (
    <nav
      aria-label={t('nav.label')}
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-5 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {tabs.map((page) => (
        <NavLink
          key={page.to}
          to={page.to}
          end={page.to === '/'}
          className="flex min-h-14 min-w-0 flex-col items-center justify-center gap-1 text-xs text-muted aria-[current=page]:font-medium aria-[current=page]:text-accent"
        >
          <span className="relative">
            <page.icon aria-hidden className="size-5" strokeWidth={1.75} />
            {page.to === '/alerts' && (
              <span className="absolute start-3.5 -top-1.5">
                <OpenAlerts />
              </span>
            )}
          </span>
          <span className="max-w-full truncate">{t(page.label)}</span>
        </NavLink>
      ))}
    </nav>
  );
}

function OpenAlerts(): ReactNode {
  const { t } = useI18n();
  const alerts = useAlerts('open');
  const count = alerts.data?.length ?? 0;
  return <Badge count={count} more={alerts.hasNextPage} words={t('nav.alertsOpen', { count })} />;
}

function ToReview(): ReactNode {
  const { t } = useI18n();
  const pairs = useReview();
  const counts = useInboxCounts().data;
  const count = (pairs.data?.length ?? 0) + (counts ? counts.unknown + counts.unsure : 0);
  return <Badge count={count} more={pairs.hasNextPage} words={t('inbox.count', { count })} />;
}

/** Beyond this a number is no longer read, it only takes room. */
const badgeMost = 99;

function Badge({ count, more, words }: { count: number; more: boolean; words: string }) {
  const { locale } = useI18n();
  if (count === 0) return null;
  return (
    <span className="inline-flex h-5 min-w-5 items-center justify-center rounded-full bg-warn-soft px-1.5 text-xs font-semibold text-warn">
      <span aria-hidden>
        {new Intl.NumberFormat(locale).format(Math.min(count, badgeMost))}
        {(more || count > badgeMost) && '+'}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
