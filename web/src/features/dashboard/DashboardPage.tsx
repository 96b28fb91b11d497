import { Section } from '../../ui/Section';
import { useI18n } from '../../lib/i18n';
import { AttentionPanel } from './AttentionPanel';
import { NetWorth } from './NetWorth';
import { SafeToSpend } from './SafeToSpend';
import { RecentTransactions } from './RecentTransactions';
import { SpendingPanel } from './SpendingPanel';

/** Where the household stands, what needs a look, where the month's money went, what came last. */
export function DashboardPage() {
  const { t } = useI18n();
  return (
    <div className="grid gap-x-12 gap-y-12 xl:grid-cols-12">
      <h1 className="sr-only">{t('dashboard.title')}</h1>
      <SafeToSpend className="xl:col-span-12" />
      <NetWorth className="xl:col-span-8" />
      <AttentionPanel className="xl:col-span-4" />
      <SpendingPanel className="xl:col-span-12" />
      <Section title={t('recent.title')} className="xl:col-span-12">
        <RecentTransactions />
      </Section>
    </div>
  );
}
