import { useQuery, useQueryClient } from '@tanstack/react-query';

import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Money } from '../../ui/Money';
import { ErrorNote, Skeleton } from '../../ui/States';
import { useAccountNames } from '../accounts/accounts.queries';
import { useAnnotated } from '../annotations/annotate';
import { AnnotationPart } from '../annotations/AnnotationPart';
import { SplitPart } from '../annotations/SplitPart';
import { AnomalyPart } from '../anomalies/AnomalyPart';
import { Related } from '../matches/Related';
import { DeletePart } from './DeletePart';
import { Facts } from './Facts';
import { useSettled } from './recategorize';
import { nameOfTransaction } from './TransactionRow';
import { Why } from './Why';
import { knownTransaction, transactionQuery, type Transaction } from './transactions.queries';

/** One transaction: what it is, why we think so, and what the bank said. */
export function TransactionDetail({ id, onDone }: { id: string; onDone: () => void }) {
  const client = useQueryClient();
  const query = useQuery({
    ...transactionQuery(id),
    placeholderData: () => knownTransaction(client, id),
  });
  if (query.isPending) return <Skeleton rows={6} />;
  if (query.isError) return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />;
  return <Detail transaction={query.data} onDone={onDone} />;
}

interface DetailProps {
  transaction: Transaction;
  onDone: () => void;
}

function Detail({ transaction: said, onDone }: DetailProps) {
  const { t, locale } = useI18n();
  const { transaction } = useSettled(useAnnotated(said));
  const account = useAccountNames().get(transaction.accountId);
  const { amount, currency, baseAmount, baseCurrency } = transaction;
  return (
    <div className="flex flex-col gap-6">
      <div>
        <p className="text-lg font-semibold">{nameOfTransaction(transaction) || t('tx.unnamed')}</p>
        <p className="mt-1">
          <Money
            amount={amount}
            currency={currency}
            coloured
            plus
            className="text-xl font-semibold"
          />
          {currency !== baseCurrency && (
            <span className="ms-3 text-muted">
              <Money amount={baseAmount} currency={baseCurrency} flat />
            </span>
          )}
        </p>
        <p className="mt-1 text-muted">
          {formatDay(transaction.bookedOn, locale, 'long')}
          {account && ` · ${account}`}
        </p>
      </div>
      {transaction.anomaly && <AnomalyPart {...transaction} anomaly={transaction.anomaly} />}
      <Related {...transaction} />
      <Why transaction={transaction} />
      <SplitPart transaction={transaction} />
      <AnnotationPart transaction={transaction} />
      <Facts transaction={transaction} />
      <DeletePart transaction={transaction} onDone={onDone} />
    </div>
  );
}
