import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';

import { useCategoryName } from '../../lib/categories';
import { absolute } from '../../lib/decimal';
import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { CategoryMark } from '../../ui/CategoryMark';
import { Dialog } from '../../ui/Dialog';
import { Money } from '../../ui/Money';
import { RangeBar } from '../../ui/RangeBar';
import { ErrorNote, Skeleton } from '../../ui/States';
import { useAccountNames } from '../accounts/accounts.queries';
import { useAnnotated } from '../annotations/annotate';
import { AnnotationPart } from '../annotations/AnnotationPart';
import { SplitPart } from '../annotations/SplitPart';
import { Related } from '../matches/Related';
import { CategoryPicker } from './CategoryPicker';
import { DeletePart } from './DeletePart';
import { Facts } from './Facts';
import { addressOf } from './filters';
import { Line, Part } from './parts';
import { useRecategorize, useSettled } from './recategorize';
import { sureness } from './sureness';
import { nameOfTransaction } from './TransactionRow';
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
      <Anomaly transaction={transaction} />
      <Related {...transaction} />
      <Why transaction={transaction} />
      <SplitPart transaction={transaction} />
      <AnnotationPart transaction={transaction} />
      <Facts transaction={transaction} />
      <DeletePart transaction={transaction} onDone={onDone} />
    </div>
  );
}

function Anomaly({ transaction: { anomaly, amount, currency } }: { transaction: Transaction }) {
  const { t, locale } = useI18n();
  if (!anomaly) return null;
  const money = (value: string) => moneyText(absolute(value), currency, locale);
  const { usualLow, usualHigh, usual } = anomaly;
  return (
    <Part title={t('detail.unusual')}>
      <p className="mb-3">
        {t('alerts.sentence', {
          low: money(usualLow),
          high: money(usualHigh),
          amount: money(amount),
        })}
      </p>
      <RangeBar low={usualLow} high={usualHigh} usual={usual} amount={amount} currency={currency} />
    </Part>
  );
}

const sources = ['override', 'rule', 'household', 'transfer', 'model', 'provider', 'none'] as const;

function Why({ transaction }: { transaction: Transaction }) {
  const { t, locale } = useI18n();
  const nameOf = useCategoryName();
  const recategorize = useRecategorize();
  const [choosing, setChoosing] = useState(false);
  const { category, probability, categorySource, reasons, runnerUp, merchant } = transaction;
  const source = sources.find((it) => it === categorySource) ?? 'none';
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <Part title={t('detail.why')}>
      <button
        type="button"
        onClick={() => setChoosing(true)}
        title={t('recat.change', { name: nameOf(category) })}
        className="-mx-3 flex min-h-12 w-[calc(100%+1.5rem)] items-center gap-3 rounded-base px-3 text-start hover:bg-ground"
      >
        <CategoryMark category={category} />
        <span className="flex-1 text-base font-medium">{nameOf(category)}</span>
        <span className="text-muted">
          {t(sureness(probability))}
          {probability > 0 && `, ${percent.format(probability)}`}
        </span>
      </button>
      <p className="text-muted">{t(`detail.source.${source}`)}</p>
      {reasons.length > 0 && (
        <ul className="mt-2 flex list-disc flex-col gap-1 ps-4">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <dl className="mt-3">
        {runnerUp && <Line name={t('detail.runnerUp')}>{nameOf(runnerUp)}</Line>}
        {merchant?.name && <MerchantLine merchant={merchant} percent={percent} />}
        <RateLine transaction={transaction} />
      </dl>
      <Dialog
        open={choosing}
        onClose={() => setChoosing(false)}
        title={t('recat.title')}
        look="top"
      >
        <CategoryPicker
          transaction={transaction}
          onPick={(next) => {
            recategorize(transaction, next);
            setChoosing(false);
          }}
        />
      </Dialog>
    </Part>
  );
}

const ways = ['dictionary', 'cleaned', 'none'] as const;

interface MerchantLineProps {
  merchant: NonNullable<Transaction['merchant']>;
  percent: Intl.NumberFormat;
}

function MerchantLine({ merchant, percent }: MerchantLineProps) {
  const { t } = useI18n();
  const way = ways.find((it) => it === merchant.match) ?? 'none';
  return (
    <Line name={t('detail.merchant')}>
      {merchant.name}
      <span className="block text-xs text-faint">
        {t(`detail.match.${way}`)}, {percent.format(merchant.score)}
      </span>
      {merchant.merchantId && (
        <Link
          to={addressOf({ merchant: merchant.merchantId })}
          className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
        >
          {t('detail.allOfMerchant')}
        </Link>
      )}
    </Line>
  );
}

function RateLine({ transaction }: { transaction: Transaction }) {
  const { t, locale } = useI18n();
  const { currency, baseCurrency, rate, rateOn } = transaction;
  if (currency === baseCurrency || rateOn === null) return null;
  const exact = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 10,
    minimumFractionDigits: 2,
  });
  return (
    <Line name={t('detail.rate')}>
      {t('detail.rateOf', {
        from: currency,
        to: baseCurrency,
        rate: exact.format(rate as Intl.StringNumericLiteral),
        day: formatDay(rateOn, locale, 'withYear'),
      })}
    </Line>
  );
}
