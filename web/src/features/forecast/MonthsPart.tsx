import { TrendingUp } from 'lucide-react';

import { absolute, isNegative } from '../../lib/decimal';
import { formatMonth, monthMark, monthOf } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { ButtonLink } from '../../ui/Button';
import { useChartWords } from '../../ui/chartWords';
import { Money } from '../../ui/Money';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { CategoriesPart } from './CategoriesPart';
import { DriversPart } from './DriversPart';
import { flowFan } from './fan';
import { FanFigure } from './FanFigure';
import { useForecasts, type Forecast } from './forecast.queries';
import { NoForecast } from './NoForecast';
import { PastPart } from './PastPart';

/** What is left over each month for a year, and what this month will have cost by category. */
export function MonthsPart() {
  const { t } = useI18n();
  const forecasts = useForecasts('HOUSEHOLD', 'MONTH');
  if (forecasts.isPending) return <Skeleton rows={4} className="h-24" />;
  if (forecasts.isError)
    return <ErrorNote error={forecasts.error} onRetry={() => void forecasts.refetch()} />;
  const household = forecasts.data[0];
  if (!household)
    return (
      <Empty icon={TrendingUp} title={t('forecast.empty')} hint={t('forecast.emptyHint')}>
        <ButtonLink look="primary" to="/import">
          {t('forecast.import')}
        </ButtonLink>
      </Empty>
    );
  return household.status === 'FORECAST' ? (
    <Months household={household} />
  ) : (
    <NoForecast forecast={household} />
  );
}

function Months({ household }: { household: Forecast }) {
  const { t, locale } = useI18n();
  const { currency, past, steps } = household;
  const words = {
    ...useChartWords(currency, (day) => monthMark(monthOf(day), locale)),
    day: (day: string) => formatMonth(monthOf(day), locale),
    today: t('forecast.origin'),
  };
  const first = steps[0];
  const month = first && formatMonth(monthOf(first.day), locale);
  return (
    <>
      {first && (
        <>
          <h2 className="text-muted">
            {t(isNegative(first.p50) ? 'forecast.missing' : 'forecast.left', {
              month: month ?? '',
            })}
          </h2>
          <p>
            <Money
              amount={absolute(first.p50)}
              currency={currency}
              flat
              className={`text-2xl font-semibold tracking-tight ${isNegative(first.p50) ? 'text-danger' : ''}`}
            />
          </p>
          <p className="text-muted">
            {t('forecast.leftHint', {
              low: moneyText(first.p10, currency, locale),
              high: moneyText(first.p90, currency, locale),
            })}
          </p>
        </>
      )}
      <FanFigure
        title={t('forecast.months')}
        label={t('forecast.flowChart', { count: past.length })}
        firstColumn={t('forecast.month')}
        data={flowFan(household, {
          known: t('forecast.came'),
          middle: t('forecast.middle'),
          eight: t('forecast.eight'),
          lowest: '',
          note: () => null,
        })}
        words={words}
      />
      <CategoriesPart month={first && monthOf(first.day)} currency={currency} />
      <DriversPart forecast={household} />
      <PastPart forecast={household} />
    </>
  );
}
