import { useI18n } from '../../lib/i18n';
import { RangeBar } from '../../ui/RangeBar';
import { Answers } from './Answers';
import type { Anomaly } from './anomalies.queries';
import { useReasons } from './reasons';

interface AnomalyPartProps {
  anomaly: Anomaly;
  transactionId: string;
  amount: string;
  currency: string;
  category: string;
}

/** Why a transaction deserves a look, the usual range drawn, and what people answer to it. */
export function AnomalyPart({
  anomaly,
  transactionId,
  amount,
  currency,
  category,
}: AnomalyPartProps) {
  const { t } = useI18n();
  const reasons = useReasons()({ anomaly, amount, currency, category });
  const { usualLow, usualHigh, usual, history, kind, monthSum } = anomaly;
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 font-semibold">{t('detail.unusual')}</h3>
      <ul className="mb-3 space-y-1">
        {reasons.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      {usualLow !== null && usualHigh !== null && usual !== null && (
        <>
          <RangeBar
            low={usualLow}
            high={usualHigh}
            usual={usual}
            amount={monthSum ?? amount}
            currency={currency}
          />
          <p className="text-xs text-faint">
            {t(monthSum ? 'odd.months' : 'alerts.history', { count: history })}
          </p>
        </>
      )}
      {kind !== 'missed-bill' && (
        <div className="mt-3">
          <Answers
            transactionId={transactionId}
            payee={anomaly.payee ?? anomaly.basisName}
            said={anomaly.said}
          />
        </div>
      )}
    </section>
  );
}
