/** Countries by the currency that most of them use; the rest of the world follows by its own. */
const zones: Record<string, string> = {
  EUR: 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK MC SM VA AD ME XK',
  USD: 'US EC SV PR PA',
  GBP: 'GB',
  CHF: 'CH LI',
  AUD: 'AU',
  CAD: 'CA',
  NZD: 'NZ',
  JPY: 'JP',
  CNY: 'CN',
  INR: 'IN',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK GL FO',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RSD: 'RS',
  UAH: 'UA',
  TRY: 'TR',
  ILS: 'IL',
  ZAR: 'ZA',
  BRL: 'BR',
  MXN: 'MX',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  PEN: 'PE',
  UYU: 'UY',
  KRW: 'KR',
  TWD: 'TW',
  HKD: 'HK',
  SGD: 'SG',
  MYR: 'MY',
  THB: 'TH',
  IDR: 'ID',
  PHP: 'PH',
  VND: 'VN',
  AED: 'AE',
  SAR: 'SA',
  QAR: 'QA',
  KWD: 'KW',
  BHD: 'BH',
  OMR: 'OM',
  JOD: 'JO',
  EGP: 'EG',
  MAD: 'MA',
  TND: 'TN',
  KES: 'KE',
  NGN: 'NG',
  GHS: 'GH',
  PKR: 'PK',
  BDT: 'BD',
  LKR: 'LK',
};

const byCountry = new Map(
  Object.entries(zones).flatMap(([currency, list]) =>
    list.split(' ').map((country) => [country, currency] as const),
  ),
);

export const countries = [...byCountry.keys()];

/** Gold and the like have codes too, but nobody has an account statement in test money. */
export const currencies = Intl.supportedValuesOf('currency').filter(
  (code) => !code.startsWith('X'),
);

/** Where a time zone is, where one country alone has it; else the language's region decides. */
const countryOfZone: Record<string, string> = {
  'Europe/Berlin': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/London': 'GB',
  'Europe/Paris': 'FR',
  'Europe/Madrid': 'ES',
  'Europe/Rome': 'IT',
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Warsaw': 'PL',
  'Europe/Prague': 'CZ',
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Europe/Copenhagen': 'DK',
  'Europe/Lisbon': 'PT',
  'Europe/Dublin': 'IE',
  'Asia/Tokyo': 'JP',
  'Asia/Kolkata': 'IN',
  'Australia/Sydney': 'AU',
};

export interface Place {
  country: string;
  currency: string;
  timeZone: string;
}

/** Where this browser seems to be. */
export function guess(
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
  language = navigator.language,
): Place {
  const region = new Intl.Locale(language).maximize().region ?? 'US';
  const country = countryOfZone[timeZone] ?? (byCountry.has(region) ? region : 'US');
  return { country, currency: byCountry.get(country) ?? 'USD', timeZone };
}

export const timeZones = (own: string) =>
  [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
