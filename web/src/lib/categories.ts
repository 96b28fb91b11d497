import { useI18n, type MessageKey } from './i18n';
import { messages } from './messages';
import { categories } from './messages/categories';
import { primaries } from './taxonomy';

/** Okabe and Ito's eight, safe for colour-blind people; a second round is told apart by its ring. */
const okabeIto = ['#e69f00', '#56b4e9', '#009e73', '#d4c526', '#0072b2', '#d55e00', '#cc79a7'];
const order = [
  'FOOD_AND_DRINK',
  'RENT_AND_UTILITIES',
  'TRANSPORTATION',
  'ENTERTAINMENT',
  'GENERAL_MERCHANDISE',
  'MEDICAL',
  'GENERAL_SERVICES',
  'TRAVEL',
  'HOME_IMPROVEMENT',
  'INCOME',
  'PERSONAL_CARE',
  'LOAN_PAYMENTS',
  'BANK_FEES',
  'GOVERNMENT_AND_NON_PROFIT',
  'TRANSFER_IN',
  'TRANSFER_OUT',
];

export interface CategoryMark {
  colour: string;
  ring: boolean;
}

export function markOf(primary: string): CategoryMark {
  const place = order.indexOf(primary);
  if (place < 0) return { colour: '#8a979f', ring: true };
  return { colour: okabeIto[place % okabeIto.length] ?? '#8a979f', ring: place >= okabeIto.length };
}

export const details = Object.keys(categories)
  .map((key) => key.slice('category.'.length))
  .filter((code) => code !== 'UNCATEGORIZED' && !(primaries as readonly string[]).includes(code));

/** The name of a category; one this page does not know yet shows its code in words. */
export function useCategoryName() {
  const { t } = useI18n();
  return (code: string) => {
    const key = `category.${code}`;
    if (key in messages) return (t as (key: MessageKey) => string)(key as MessageKey);
    return code.toLowerCase().replaceAll('_', ' ');
  };
}
