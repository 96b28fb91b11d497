import { Link } from 'react-router';

import { absolute } from '../../lib/decimal';
import { relativeDay, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { RangeBar } from '../../ui/RangeBar';
import { Answers } from '../anomalies/Answers';
import { useHousehold } from '../session/session.queries';
import type { Alert } from './alerts.queries';
import { Decide } from './Decide';
import { placeOf, useAlertTitle } from './titles';

const tones = {
  info: 'bg-ground text-muted',
  warning: 'bg-warn-soft text-warn',
  critical: 'bg-danger-soft text-danger',
};

/** What is about an odd transaction, and so can be answered. */
const odd = new Set([
  'unusual-amount',
  'new-merchant',
  'foreign',
  'small-charges',
  'category-month',
]);

/** One alert: what happened, the usual range drawn, the way to its transaction. */
export function AlertItem({ alert, brief = false }: { alert: Alert; brief?: boolean }) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const Heading = brief ? 'h3' : 'h2';
  const title = useAlertTitle()(alert);
  const place = placeOf(alert);
  const { amount, currency, usualLow, usualHigh, usual } = alert;
  const hasRange =
    amount !== null &&
    currency !== null &&
    usualLow !== null &&
    usualHigh !== null &&
    usual !== null;
  const money = (value: string) => moneyText(absolute(value), currency ?? 'EUR', locale);
  return (
    <article className="border-t border-line py-4">
      <div className="flex items-start justify-between gap-3">
        <Heading className="font-semibold">
          {place ? (
            <Link to={place} className="underline-offset-4 hover:underline">
              {title}
            </Link>
          ) : (
            title
          )}
        </Heading>
        <span
          className={`shrink-0 rounded-full px-2 py-0.5 text-xs font-medium ${tones[alert.severity]}`}
        >
          {t(`alerts.severity.${alert.severity}`)}
        </span>
      </div>
      {hasRange && (
        <>
          <p className="mt-1 mb-3 text-muted">
            {t('alerts.sentence', {
              low: money(usualLow),
              high: money(usualHigh),
              amount: money(amount),
            })}{' '}
            {!brief && alert.history !== null && t('alerts.history', { count: alert.history })}
          </p>
          <RangeBar
            low={usualLow}
            high={usualHigh}
            usual={usual}
            amount={amount}
            currency={currency}
          />
        </>
      )}
      <p className="mt-1 flex items-center gap-3 text-xs text-faint">
        {alert.bookedOn && relativeDay(alert.bookedOn, today(timeZone), locale)}
        {!brief && alert.transactionId && (
          <Link
            to={`/transactions?open=${alert.transactionId}`}
            className="-my-3 inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
          >
            {t('alerts.show')}
          </Link>
        )}
      </p>
      {!brief && alert.transactionId && odd.has(alert.kind) && alert.state === 'open' && (
        <div className="mt-2">
          <Answers transactionId={alert.transactionId} payee={alert.basisName ?? ''} said={null} />
        </div>
      )}
      {!brief && (
        <div className="-mx-4 flex flex-wrap">
          <Decide alert={alert} title={title} />
        </div>
      )}
    </article>
  );
}
