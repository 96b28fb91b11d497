import { useCategoryName } from '../../lib/categories';
import { formatDay } from '../../lib/dates';
import { absolute } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import type { Anomaly } from './anomalies.queries';

interface Odd {
  anomaly: Anomaly;
  amount: string;
  currency: string;
  category: string;
}

/** As many reasons as a person reads. */
const reasonsMax = 2;

const sentences = [
  'amount.merchant',
  'amount.category',
  'amount.account',
  'duplicate',
  'new-merchant',
  'new-category',
  'foreign',
  'too-early',
  'weekday',
  'missed-bill',
  'small-charges',
  'category-month',
] as const;

/** Why something deserves a look, in sentences; the server's own for kinds newer than this page. */
export function useReasons() {
  const { t, locale } = useI18n();
  const nameOf = useCategoryName();
  return ({ anomaly, amount, currency, category }: Odd): string[] => {
    const { kind, basis, basisName, features, place, usualLow, usualHigh } = anomaly;
    const money = (value: string | null) =>
      value === null ? '' : moneyText(absolute(value), currency, locale);
    const said = {
      name: anomaly.payee ?? basisName,
      category: nameOf(category),
      of: basis === 'category' ? nameOf(basisName) : basisName,
      low: money(usualLow),
      high: money(usualHigh),
      amount: money(anomaly.monthSum ?? amount),
      place: place ? placeName(place, locale) : t('odd.elsewhere'),
      day: anomaly.dueOn ? formatDay(anomaly.dueOn, locale, 'withYear') : '',
      every: anomaly.everyDays ?? 0,
      times: anomaly.times ?? 0,
      days: anomaly.withinDays ?? 0,
    };
    const hasRange = usualLow !== null;
    const keys =
      features.length > 0
        ? features.slice(0, reasonsMax).map((it) => it.name)
        : [kind === 'unusual-amount' ? 'amount' : kind];
    const words = keys.flatMap((key) => {
      const own = key === 'amount' && hasRange ? `amount.${basis}` : key;
      const sentence = sentences.find((it) => it === own);
      return sentence ? [t(`odd.${sentence}`, said)] : [];
    });
    return words.length > 0 ? words : anomaly.reasons;
  };
}

/** Of a country's code, or of a currency's. */
function placeName(code: string, locale: string): string {
  const type = code.length === 2 ? 'region' : 'currency';
  return new Intl.DisplayNames(locale, { type, fallback: 'code' }).of(code) ?? code;
}
