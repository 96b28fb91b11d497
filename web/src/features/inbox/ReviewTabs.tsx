import { NavLink } from 'react-router';

import { useI18n } from '../../lib/i18n';
import { useReview } from '../matches/matches.queries';
import { useInboxCounts } from './inbox.queries';

/** The two things a person is asked about, and how many of each. */
export function ReviewTabs() {
  const { t } = useI18n();
  const counts = useInboxCounts().data;
  const pairs = useReview();
  const tabs = [
    { to: '/review', label: t('inbox.tab'), count: counts ? counts.unknown + counts.unsure : 0 },
    { to: '/review/duplicates', label: t('inbox.tabPairs'), count: pairs.data?.length ?? 0 },
  ];
  return (
    <nav
      aria-label={t('inbox.tabs')}
      className="-mt-2 mb-6 inline-flex rounded-base bg-ground p-0.5"
    >
      {tabs.map(({ to, label, count }) => (
        <NavLink
          key={to}
          to={to}
          end
          className="inline-flex min-h-11 items-center gap-2 rounded-[6px] px-4 text-muted transition-colors hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:ring-1 aria-[current=page]:ring-line"
        >
          {label}
          {count > 0 && (
            <>
              <span aria-hidden className="text-xs text-faint tabular-nums">
                <Count value={count} />
              </span>
              <span className="sr-only">{t('inbox.count', { count })}</span>
            </>
          )}
        </NavLink>
      ))}
    </nav>
  );
}

function Count({ value }: { value: number }) {
  const { locale } = useI18n();
  return new Intl.NumberFormat(locale).format(value);
}
