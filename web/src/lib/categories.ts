import { useI18n, type MessageKey } from './i18n';
import { messages } from './messages';
import { useCategories } from './ownCategories';

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

/** Codes of a household's own categories are their group's with a mark and letters that mean nothing. */
const own = /_OWN_[0-9A-Z]{10}$/;

/**
 * The name of a category. One of the household's own that is not known yet is called as its group,
 * any other that this page does not know by its code in words.
 */
export function useCategoryName() {
  const { t } = useI18n();
  const known = useCategories();
  return (given: string) => {
    const named = known.byCode.get(given);
    if (named?.own) return named.name;
    const code = given.replace(own, '');
    const key = `category.${code}`;
    if (key in messages) return (t as (key: MessageKey) => string)(key as MessageKey);
    return code.toLowerCase().replaceAll('_', ' ');
  };
}
