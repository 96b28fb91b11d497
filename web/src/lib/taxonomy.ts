/** In the order of the taxonomy; as the schemas have it. */
export const primaries = [
  'INCOME',
  'TRANSFER_IN',
  'TRANSFER_OUT',
  'LOAN_PAYMENTS',
  'BANK_FEES',
  'ENTERTAINMENT',
  'FOOD_AND_DRINK',
  'GENERAL_MERCHANDISE',
  'HOME_IMPROVEMENT',
  'MEDICAL',
  'PERSONAL_CARE',
  'GENERAL_SERVICES',
  'GOVERNMENT_AND_NON_PROFIT',
  'TRANSPORTATION',
  'TRAVEL',
  'RENT_AND_UTILITIES',
] as const;

/** The primary category of a detailed one. */
export const primaryOf = (category: string): string =>
  primaries.find((primary) => category === primary || category.startsWith(`${primary}_`)) ??
  'UNCATEGORIZED';
