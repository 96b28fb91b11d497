/** What the made-up household does every month. */
export interface Habit {
  name: string;
  text: string;
  category: string;
  /** In cents, from and to. */
  low: number;
  high: number;
  account: number;
  /** Days of the month, or how often a month on any day. */
  days?: number[];
  times?: number;
  mcc?: string;
  /** How sure the machine is, when it is not very. */
  sure?: number;
  orRather?: string;
}

export const habits: readonly Habit[] = [
  {
    name: 'Hansen & Vogt GmbH',
    text: 'LOHN/GEHALT HANSEN & VOGT',
    category: 'INCOME_WAGES',
    low: 341_220,
    high: 341_220,
    account: 1,
    days: [27],
  },
  {
    name: 'Hausverwaltung Brandt',
    text: 'MIETE LINDENHOF 12',
    category: 'RENT_AND_UTILITIES_RENT',
    low: -118_000,
    high: -118_000,
    account: 1,
    days: [1],
  },
  {
    name: 'Stadtwerke',
    text: 'STADTWERKE ABSCHLAG STROM GAS',
    category: 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY',
    low: -9600,
    high: -9600,
    account: 1,
    days: [3],
  },
  {
    name: 'Spotify',
    text: 'SPOTIFY AB STOCKHOLM',
    category: 'ENTERTAINMENT_MUSIC_AND_AUDIO',
    low: -1099,
    high: -1099,
    account: 3,
    days: [8],
    mcc: '5815',
  },
  {
    name: 'Netflix',
    text: 'NETFLIX.COM',
    category: 'ENTERTAINMENT_TV_AND_MOVIES',
    low: -1399,
    high: -1399,
    account: 3,
    days: [14],
    mcc: '4899',
  },
  {
    name: 'Urban Gym',
    text: 'URBAN GYM MITGLIEDSBEITRAG',
    category: 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS',
    low: -3490,
    high: -3490,
    account: 1,
    days: [2],
  },
  {
    name: 'Rewe',
    text: 'REWE SAGT DANKE 4711 BERLIN',
    category: 'FOOD_AND_DRINK_GROCERIES',
    low: -9200,
    high: -1400,
    account: 1,
    times: 7,
    mcc: '5411',
  },
  {
    name: 'Edeka',
    text: 'EDEKA LINDNER FIL 0231',
    category: 'FOOD_AND_DRINK_GROCERIES',
    low: -5400,
    high: -900,
    account: 1,
    times: 4,
    mcc: '5411',
  },
  {
    name: 'Café Morgenrot',
    text: 'CAFE MORGENROT',
    category: 'FOOD_AND_DRINK_COFFEE',
    low: -1290,
    high: -380,
    account: 3,
    times: 6,
    mcc: '5814',
  },
  {
    name: 'Trattoria Nonna',
    text: 'TRATTORIA NONNA BERLIN',
    category: 'FOOD_AND_DRINK_RESTAURANT',
    low: -7800,
    high: -2400,
    account: 3,
    times: 2,
    mcc: '5812',
  },
  {
    name: 'BVG',
    text: 'BVG ABO DEUTSCHLANDTICKET',
    category: 'TRANSPORTATION_PUBLIC_TRANSIT',
    low: -5800,
    high: -5800,
    account: 1,
    days: [5],
  },
  {
    name: 'Shell',
    text: 'SHELL 2209 DANKT',
    category: 'TRANSPORTATION_GAS',
    low: -7900,
    high: -4100,
    account: 3,
    times: 2,
    mcc: '5541',
  },
  {
    name: 'dm-drogerie markt',
    text: 'DM FIL.2219 H:12345',
    category: 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE',
    low: -4600,
    high: -700,
    account: 1,
    times: 2,
  },
  {
    name: 'Allianz',
    text: 'ALLIANZ HAUSRAT VERS.NR 8821',
    category: 'GENERAL_SERVICES_INSURANCE',
    low: -2240,
    high: -2240,
    account: 1,
    days: [15],
  },
  {
    name: 'Kiosk Yilmaz',
    text: 'KIOSK YILMAZ 0712 BERLIN',
    category: 'FOOD_AND_DRINK_GROCERIES',
    low: -1400,
    high: -300,
    account: 3,
    days: [17],
    sure: 0.54,
    orRather: 'GENERAL_MERCHANDISE_CONVENIENCE_STORES',
  },
  {
    name: 'Amazon',
    text: 'AMZN MKTP DE*2K41X',
    category: 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES',
    low: -8900,
    high: -900,
    account: 3,
    times: 3,
    mcc: '5942',
  },
  {
    name: 'Adler Apotheke',
    text: 'ADLER APOTHEKE',
    category: 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS',
    low: -3100,
    high: -500,
    account: 1,
    times: 1,
    mcc: '5912',
  },
  {
    name: 'Figma',
    text: 'FIGMA SAN FRANCISCO',
    category: 'UNCATEGORIZED',
    orRather: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES',
    low: -1500,
    high: -1500,
    account: 4,
    days: [11],
  },
];
