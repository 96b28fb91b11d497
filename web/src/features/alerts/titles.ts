import { useCategoryName } from '../../lib/categories';
import { formatDay } from '../../lib/dates';
import { absolute } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import type { Alert } from './alerts.queries';

const titles = [
  'bill-upcoming',
  'bill-late',
  'bill-missed',
  'income-arrived',
  'income-late',
  'price-rise',
  'budget-near',
  'budget-projected',
  'budget-exceeded',
  'low-balance',
  'low-balance-ahead',
  'new-subscription',
  'trial-ending',
  'duplicate-charge',
  'fee',
  'goal-off-pace',
  'new-merchant',
  'foreign',
  'small-charges',
  'category-month',
] as const;

/** What is below zero is said in other words. */
const belowZero: Partial<Record<string, 'overdrawn' | 'lacking-ahead'>> = {
  'low-balance': 'overdrawn',
  'low-balance-ahead': 'lacking-ahead',
};

/** What an alert is called, worded anew from its fields; the server's sentence where it has none. */
export function useAlertTitle() {
  const { t, locale } = useI18n();
  const nameOf = useCategoryName();
  return (alert: Alert): string => {
    const { basis, basisName, kind, amount, currency, bookedOn, message } = alert;
    if (!basisName) return message;
    const name = basis === 'category' ? nameOf(basisName) : basisName;
    if (basis && kind === 'unusual-amount') {
      return t(basis === 'merchant' ? 'alerts.unusual' : 'alerts.unusualCategory', { name });
    }
    if (kind === 'import-trouble') return t('alerts.title.import-trouble', { name });
    const below = amount?.startsWith('-') ? belowZero[kind] : undefined;
    const said = below ?? titles.find((it) => it === kind);
    return said && amount && currency
      ? t(`alerts.title.${said}`, {
          name,
          amount: moneyText(absolute(amount), currency, locale),
          day: bookedOn ? formatDay(bookedOn, locale, 'withYear') : '',
        })
      : message;
  };
}

const places: [start: string, place: string][] = [
  ['bill-', '/bills'],
  ['income-', '/bills'],
  ['price-', '/bills'],
  ['new-subscription', '/bills'],
  ['budget-', '/budget'],
  ['low-balance', '/accounts'],
  ['goal-', '/goals'],
  ['import-', '/import'],
];

/** Where a person sees what it is about. */
export function placeOf({ transactionId, kind }: Alert): string | null {
  if (transactionId) return `/transactions?open=${transactionId}`;
  return places.find(([start]) => kind.startsWith(start))?.[1] ?? null;
}
