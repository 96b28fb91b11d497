import { useQuery } from '@tanstack/react-query';
import { ArrowLeftRight } from 'lucide-react';
import { Link } from 'react-router';

import { useCategoryName } from '../../lib/categories';
import { relativeDay, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { ButtonLink } from '../../ui/Button';
import { CategoryMark } from '../../ui/CategoryMark';
import { Money } from '../../ui/Money';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useHousehold } from '../session/session.queries';
import { noFilters } from '../transactions/filters';
import { useSettled } from '../transactions/recategorize';
import { someTransactionsQuery, type Transaction } from '../transactions/transactions.queries';

const shown = 8;

export function RecentTransactions() {
  const { t } = useI18n();
  const recent = useQuery(someTransactionsQuery(noFilters, shown));
  if (recent.isPending) return <Skeleton rows={shown} />;
  if (recent.isError)
    return <ErrorNote error={recent.error} onRetry={() => void recent.refetch()} />;
  if (recent.data.length === 0) {
    return <Empty icon={ArrowLeftRight} title={t('recent.empty')} hint={t('tx.emptyHint')} />;
  }
  return (
    <>
      <ul className="border-t border-line">
        {recent.data.map((transaction) => (
          <Row key={transaction.transactionId} transaction={transaction} />
        ))}
      </ul>
      <ButtonLink look="plain" to="/transactions" className="-ms-4 mt-1">
        {t('action.showAll')}
      </ButtonLink>
    </>
  );
}

function Row({ transaction: said }: { transaction: Transaction }) {
  const { t, locale } = useI18n();
  const nameOf = useCategoryName();
  const { timeZone } = useHousehold();
  const { transaction } = useSettled(said);
  const { amount, currency, baseCurrency, category } = transaction;
  return (
    <li className="border-b border-line">
      <Link
        to={`/transactions?open=${transaction.transactionId}`}
        className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 rounded-base py-2 hover:bg-ground md:grid-cols-[6.5rem_minmax(0,2fr)_minmax(0,1fr)_8rem]"
      >
        <span className="text-muted max-md:row-start-2 max-md:text-xs">
          {relativeDay(transaction.bookedOn, today(timeZone), locale)}
        </span>
        <span className="truncate font-medium max-md:row-start-1">
          {transaction.merchant?.name ?? (transaction.description || t('tx.unnamed'))}
        </span>
        <span className="flex items-center gap-2 max-md:hidden">
          <CategoryMark category={category} />
          <span className="truncate">{nameOf(category)}</span>
        </span>
        <Money
          amount={amount}
          currency={currency}
          showCurrency={currency !== baseCurrency}
          coloured
          plus
          className="text-end font-medium max-md:row-span-2 max-md:row-start-1"
        />
      </Link>
    </li>
  );
}
