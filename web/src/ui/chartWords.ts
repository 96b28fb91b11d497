import { formatDay } from '../lib/dates';
import { useI18n } from '../lib/i18n';
import { moneyText } from '../lib/money';
import type { LineChartWords } from './lineOption';

/** How the charts of this page say days and amounts. */
export function useChartWords(
  currency: string,
  axisDay: LineChartWords['axisDay'],
): LineChartWords {
  const { t, locale } = useI18n();
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  return {
    day: (day) => formatDay(day, locale, 'withYear'),
    axisDay,
    amount: (amount) => moneyText(amount, currency, locale),
    axisAmount: (amount) => short.format(amount).replace('-', '−'),
    today: t('chart.today'),
  };
}
