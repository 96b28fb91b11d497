import { formatMonth, monthMark, monthOf } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { useChartWords } from '../../ui/chartWords';
import { Section } from '../../ui/Section';
import { pastFan, within } from './fan';
import { FanFigure } from './FanFigure';
import type { Forecast } from './forecast.queries';

/** What would have been said of the last months, and what came. */
export function PastPart({ forecast }: { forecast: Forecast }) {
  const { t, locale } = useI18n();
  const { past, currency, backtestError, naiveError } = forecast;
  const words = {
    ...useChartWords(currency, (day) => monthMark(monthOf(day), locale)),
    day: (day: string) => formatMonth(monthOf(day), locale),
  };
  const title = t('forecast.good');
  if (past.length < 2) {
    return (
      <Section title={title} className="mt-8">
        <p className="text-muted">{t('forecast.noPast')}</p>
      </Section>
    );
  }
  const data = pastFan(
    past,
    {
      known: t('forecast.came'),
      middle: t('forecast.middle'),
      eight: t('forecast.eight'),
      lowest: '',
      note: () => null,
    },
    t('forecast.said'),
  );
  const money = (amount: string) => moneyText(amount, currency, locale);
  return (
    <>
      <FanFigure
        title={title}
        label={t('forecast.pastChart', { count: past.length })}
        firstColumn={t('chart.day')}
        data={data}
        words={words}
      />
      <p className="mt-2 text-muted">
        {t('forecast.within', { within: within(past), all: past.length })}{' '}
        {backtestError !== null &&
          naiveError !== null &&
          t('forecast.better', { ours: money(backtestError), naive: money(naiveError) })}
      </p>
    </>
  );
}
