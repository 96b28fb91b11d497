import { useState } from 'react';

import { today } from '../../lib/dates';
import { absolute, fromInput, isNegative, isZero, negate } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { useHousehold } from '../session/session.queries';
import type { Saying, Series } from './bills.queries';

type Said = Partial<Saying> & Pick<Saying, 'kind'>;

interface SayPartProps {
  series: Series;
  all: readonly Series[];
  busy: boolean;
  onSay: (said: Said) => void;
}

/** What a person can say of a series; it is remembered whatever comes. */
export function SayPart({ series, all, busy, onSay }: SayPartProps) {
  const { t } = useI18n();
  const others = all.filter(
    (it) =>
      it.accountId === series.accountId &&
      it.streamId !== series.streamId &&
      it.currency === series.currency,
  );
  return (
    <section aria-label={t('bills.wrong')} className="mt-6 border-t border-line pt-4">
      <h3 className="font-semibold">{t('bills.wrong')}</h3>
      <Button
        look="danger"
        className="-ms-4 mt-1"
        disabled={busy}
        onClick={() => onSay({ kind: 'none' })}
      >
        {t('bills.notOne')}
      </Button>
      <Fold title={t('bills.cancelled')}>
        <Cancelled busy={busy} onSay={onSay} />
      </Fold>
      <Fold title={t('bills.otherAmount')}>
        <OtherAmount series={series} busy={busy} onSay={onSay} />
      </Fold>
      {others.length > 0 && (
        <Fold title={t('bills.together')}>
          <Together series={series} others={others} busy={busy} onSay={onSay} />
        </Fold>
      )}
    </section>
  );
}

function Fold({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details>
      <summary className="min-h-11 py-3 text-accent">{title}</summary>
      <div className="flex flex-col items-start gap-3 pb-3">{children}</div>
    </details>
  );
}

interface FormProps {
  busy: boolean;
  onSay: (said: Said) => void;
}

function useToday() {
  const { timeZone } = useHousehold();
  return useState(() => today(timeZone));
}

function Cancelled({ busy, onSay }: FormProps) {
  const { t } = useI18n();
  const [day, setDay] = useToday();
  return (
    <>
      <TextField
        type="date"
        label={t('bills.cancelledOn')}
        hint={t('bills.cancelledHint')}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button disabled={busy || !day} onClick={() => onSay({ kind: 'cancelled', fromOn: day })}>
        {t('bills.sayCancelled')}
      </Button>
    </>
  );
}

function OtherAmount({ series, busy, onSay }: FormProps & { series: Series }) {
  const { t, locale } = useI18n();
  const [day, setDay] = useToday();
  const [typed, setTyped] = useState('');
  const amount = fromInput(typed, locale);
  const wrong = amount === null || isNegative(amount) || isZero(amount);
  const example = moneyText(absolute(series.nextAmount), series.currency, locale, {
    showCurrency: false,
  });
  return (
    <>
      <TextField
        label={t('bills.amountNow', { currency: series.currency })}
        inputMode="decimal"
        placeholder={example}
        value={typed}
        error={typed && wrong ? t('error.amount', { example }) : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <TextField
        type="date"
        label={t('bills.amountFrom')}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button
        disabled={busy || wrong || !day}
        onClick={() => {
          if (amount !== null)
            onSay({
              kind: 'amount',
              fromOn: day,
              amount: isNegative(series.nextAmount) ? negate(amount) : amount,
            });
        }}
      >
        {t('bills.sayAmount')}
      </Button>
    </>
  );
}

function Together({
  series,
  others,
  busy,
  onSay,
}: FormProps & { series: Series; others: readonly Series[] }) {
  const { t, locale } = useI18n();
  const [other, setOther] = useState(others[0]?.streamId ?? '');
  return (
    <>
      <SelectField
        label={t('bills.togetherWith')}
        value={other}
        onChange={(event) => setOther(event.target.value)}
      >
        {others.map((it) => (
          <option key={it.streamId} value={it.streamId}>
            {it.counterparty || t('bills.nobody')},{' '}
            {moneyText(absolute(it.nextAmount), it.currency, locale)},{' '}
            {t(`bills.cadence.${it.cadence}`)}
          </option>
        ))}
      </SelectField>
      <Button
        disabled={busy || !other}
        onClick={() => onSay({ kind: 'one', streamIds: [series.streamId, other] })}
      >
        {t('bills.sayTogether')}
      </Button>
    </>
  );
}
