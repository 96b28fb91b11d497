import { TrendingUp } from 'lucide-react';
import { useState } from 'react';

import { addDays, formatDay, monthMark, monthOf } from '../../lib/dates';
import { isNegative } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { ButtonLink } from '../../ui/Button';
import { useChartWords } from '../../ui/chartWords';
import { SelectField } from '../../ui/Field';
import { Money } from '../../ui/Money';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useAccounts, type Account } from '../accounts/accounts.queries';
import { useBills } from '../bills/bills.queries';
import { amountOn } from '../dashboard/netWorth';
import { useNetWorth } from '../dashboard/summary.queries';
import { DriversPart } from './DriversPart';
import { balanceFan, daysBefore } from './fan';
import { FanFigure } from './FanFigure';
import { useForecasts, type Forecast, type Risk } from './forecast.queries';
import { NoForecast } from './NoForecast';
import { PastPart } from './PastPart';

/** The balance of an account for the next 90 days. */
export function BalancePart() {
  const { t } = useI18n();
  const accounts = useAccounts();
  const forecasts = useForecasts('ACCOUNT', 'DAY');
  const [chosen, setChosen] = useState<string | null>(null);
  if (forecasts.isError)
    return <ErrorNote error={forecasts.error} onRetry={() => void forecasts.refetch()} />;
  if (accounts.isError)
    return <ErrorNote error={accounts.error} onRetry={() => void accounts.refetch()} />;
  if (!forecasts.data || !accounts.data) return <Skeleton rows={4} className="h-24" />;
  const shown = accounts.data.flatMap((account) => {
    const forecast = forecasts.data.find(({ subject }) => subject === account.accountId);
    return forecast ? [{ account, forecast }] : [];
  });
  const one = shown.find(({ account }) => account.accountId === chosen) ?? shown[0];
  if (!one)
    return (
      <Empty icon={TrendingUp} title={t('forecast.empty')} hint={t('forecast.emptyHint')}>
        <ButtonLink look="primary" to="/import">
          {t('forecast.import')}
        </ButtonLink>
      </Empty>
    );
  return (
    <>
      {shown.length > 1 && (
        <div className="mb-6 max-w-xs">
          <SelectField
            label={t('forecast.account')}
            value={one.account.accountId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {shown.map(({ account }) => (
              <option key={account.accountId} value={account.accountId}>
                {account.name}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {one.forecast.status === 'FORECAST' ? (
        <Balance account={one.account} forecast={one.forecast} />
      ) : (
        <NoForecast forecast={one.forecast} />
      )}
    </>
  );
}

function Balance({ account, forecast }: { account: Account; forecast: Forecast }) {
  const { t, locale } = useI18n();
  const { origin, currency, risk, steps } = forecast;
  const worth = useNetWorth(addDays(origin, -daysBefore), origin, 'day');
  const bills = useBills(addDays(origin, 1), addDays(origin, steps.length));
  const words = {
    ...useChartWords(currency, (day, before) =>
      before !== undefined && monthOf(before) !== monthOf(day)
        ? monthMark(monthOf(day), locale)
        : null,
    ),
    today: t('forecast.origin'),
  };
  // The course of net worth is in the household's currency.
  const points =
    worth.data?.currency === currency
      ? (worth.data.accounts.find(({ accountId }) => accountId === account.accountId)?.points ?? [])
      : [];
  const due = bills.data?.filter(({ accountId }) => accountId === account.accountId) ?? [];
  const data = balanceFan(forecast, (day) => amountOn(points, day), {
    known: t('forecast.known'),
    middle: t('forecast.middle'),
    eight: t('forecast.eight'),
    lowest: t('forecast.lowestMark'),
    note: (day) =>
      due
        .filter(({ dueOn }) => dueOn === day)
        .map(({ counterparty, amount }) =>
          `${counterparty || t('forecast.driver.nobody')} ${words.amount(amount)}`.trim(),
        )
        .join(', ') || null,
  });
  const end = steps.at(-1);
  return (
    <>
      {risk && <Lowest risk={risk} currency={currency} />}
      <FanFigure
        title={account.name}
        label={t('forecast.balanceChart', {
          account: account.name,
          amount: end ? words.amount(end.p50) : '',
          day: end ? formatDay(end.day, locale, 'spoken') : '',
        })}
        firstColumn={t('chart.day')}
        data={data}
        words={words}
      />
      <DriversPart forecast={forecast} />
      <PastPart forecast={forecast} />
    </>
  );
}

function Lowest({ risk, currency }: { risk: Risk; currency: string }) {
  const { t, locale } = useI18n();
  const { lowest, lowestLow, lowestOn, negativeOn, negativeProbability } = risk;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(negativeProbability);
  const worrying = negativeOn !== null || isNegative(lowest);
  const warning = negativeProbability >= 0.05;
  return (
    <>
      <h2 className="text-muted">{t('forecast.lowest')}</h2>
      <p>
        <Money
          amount={lowest}
          currency={currency}
          flat
          className={`text-2xl font-semibold tracking-tight ${worrying ? 'text-danger' : ''}`}
        />
      </p>
      <p className="text-muted">
        {t('forecast.lowestOn', {
          day: formatDay(lowestOn, locale, 'spoken'),
          low: moneyText(lowestLow, currency, locale),
        })}
      </p>
      <p className={worrying ? 'text-danger' : warning ? 'text-warn' : 'text-muted'}>
        {negativeOn
          ? t('forecast.below', { day: formatDay(negativeOn, locale, 'spoken') })
          : warning
            ? t('forecast.maybeBelow', { percent })
            : t('forecast.neverBelow')}
      </p>
    </>
  );
}
