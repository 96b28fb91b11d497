import { useState } from 'react';
import { Link } from 'react-router';

import { formatDay } from '../../lib/dates';
import { absolute, isNegative, isZero, negate } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Money } from '../../ui/Money';
import { Segmented } from '../../ui/Segmented';
import { ErrorNote, Skeleton } from '../../ui/States';
import { useAccounts } from '../accounts/accounts.queries';
import { parts } from './spendable';
import {
  useSafeToSpend,
  type Due,
  type SafeToSpend as Answer,
  type Until,
} from './spendable.queries';

type Span = 'income' | 'month';

/** What can be spent, as the one large number, with the day that binds and the sum behind it. */
export function SafeToSpend({ className }: { className: string }) {
  const { t } = useI18n();
  const accounts = useAccounts();
  const safe = useSafeToSpend();
  const [span, setSpan] = useState<Span>('income');
  if (accounts.data?.length === 0) return null;
  if (safe.isPending) return <Skeleton rows={1} className={`h-28 ${className}`} />;
  if (safe.isError)
    return (
      <div className={className}>
        <ErrorNote error={safe.error} onRetry={() => void safe.refetch()} />
      </div>
    );
  const { untilIncome, untilMonthEnd } = safe.data;
  const until = (span === 'income' ? untilIncome : null) ?? untilMonthEnd;
  return (
    <section aria-label={t('safe.title')} className={`min-w-0 ${className}`}>
      <Figure until={until} currency={safe.data.currency} />
      {safe.data.unpriced.length > 0 && (
        <p className="text-warn">
          {t('safe.unpriced', { currencies: safe.data.unpriced.join(', ') })}
        </p>
      )}
      {untilIncome && (
        <div className="mt-3">
          <Segmented
            label={t('safe.span')}
            value={span}
            onChange={setSpan}
            options={[
              { value: 'income', label: t('safe.untilIncome') },
              { value: 'month', label: t('safe.untilMonthEnd') },
            ]}
          />
        </div>
      )}
      <Link to="/forecast" className="mt-1 inline-flex min-h-11 items-center text-accent">
        {t('safe.ahead')}
      </Link>
      <details className="max-w-xl">
        <summary className="min-h-11 py-3 text-accent">{t('safe.why')}</summary>
        <Why answer={safe.data} until={until} />
      </details>
    </section>
  );
}

function Figure({ until, currency }: { until: Until; currency: string }) {
  const { t, locale } = useI18n();
  const { amount, income, lowestBill, cautious } = until;
  const day = (it: string) => formatDay(it, locale, 'spoken');
  const end = income
    ? t('safe.income', { payer: income.counterparty || t('safe.nobody'), day: day(income.on) })
    : t('safe.monthEnd');
  const short = isNegative(amount);
  return (
    <>
      <h2 className="text-muted">{t('safe.title')}</h2>
      <p>
        <Money
          amount={amount}
          currency={currency}
          flat
          className={`text-2xl font-semibold tracking-tight ${short ? 'text-danger' : ''}`}
        />
      </p>
      <p className={short ? 'text-danger' : 'text-muted'}>
        {short ? t('safe.missing', { income: end }) : end}
      </p>
      <p className="mt-1 text-muted">
        {lowestBill
          ? t('safe.lowest', {
              day: day(until.lowestOn),
              amount: moneyText(absolute(lowestBill.amount), currency, locale),
              payee: lowestBill.counterparty || t('safe.nobody'),
            })
          : t('safe.noBills')}{' '}
        {cautious !== amount &&
          t('safe.cautious', { amount: moneyText(cautious, currency, locale) })}
      </p>
    </>
  );
}

/** The sum, line by line: it adds up to the number exactly. */
function Why({ answer, until }: { answer: Answer; until: Until }) {
  const { t } = useI18n();
  const { before, later } = parts(until);
  return (
    <>
      <dl className="border-t border-line">
        <Line words={t('safe.balance')} amount={answer.balance} currency={answer.currency} />
        {!isZero(answer.meant) && (
          <Line words={t('safe.meant')} amount={negate(answer.meant)} currency={answer.currency} />
        )}
        {!isZero(until.goals) && (
          <Line words={t('safe.goals')} amount={negate(until.goals)} currency={answer.currency} />
        )}
        {before.map((it) => (
          <DueLine key={it.billId} due={it} currency={answer.currency} />
        ))}
        <Line words={t('safe.sum')} amount={until.amount} currency={answer.currency} strong />
      </dl>
      {later.length > 0 && (
        <>
          <h3 className="mt-4 text-xs text-faint">{t('safe.later')}</h3>
          <dl className="border-t border-line">
            {later.map((it) => (
              <DueLine key={it.billId} due={it} currency={answer.currency} />
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function DueLine({ due, currency }: { due: Due; currency: string }) {
  const { t, locale } = useI18n();
  return (
    <Line
      words={due.counterparty || t('safe.nobody')}
      note={formatDay(due.on, locale)}
      amount={due.amount}
      currency={currency}
    />
  );
}

interface LineProps {
  words: string;
  note?: string;
  amount: string;
  currency: string;
  strong?: boolean;
}

function Line({ words, note, amount, currency, strong = false }: LineProps) {
  return (
    <div
      className={`flex items-baseline justify-between gap-4 border-b border-line py-2 ${strong ? 'font-semibold' : ''}`}
    >
      <dt className="min-w-0">
        {words} {note && <span className="text-xs text-faint">{note}</span>}
      </dt>
      <dd>
        <Money amount={amount} currency={currency} showCurrency={false} />
      </dd>
    </div>
  );
}
