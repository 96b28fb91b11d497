/** At whom a household buys. */
export const merchants = {
  'nav.merchants': { en: 'Merchants', de: 'Händler' },
  'merchants.title': { en: 'Merchants', de: 'Händler' },
  'merchants.list': { en: 'Merchants, most money first', de: 'Händler, meistes Geld zuerst' },
  'merchants.search': { en: 'Search merchants', de: 'Händler suchen' },
  'merchants.period': { en: 'Period', de: 'Zeitraum' },
  'merchants.year': { en: 'Last 12 months', de: 'Letzte 12 Monate' },
  'merchants.always': { en: 'All time', de: 'Gesamt' },
  'merchants.name': { en: 'Merchant', de: 'Händler' },
  'merchants.usual': { en: 'Usual category', de: 'Übliche Kategorie' },
  'merchants.noUsual': { en: 'None yet', de: 'Noch keine' },
  'merchants.count': { en: 'Transactions', de: 'Umsätze' },
  'merchants.times': {
    en: { one: '{count} time', other: '{count} times' },
    de: { one: '{count}-mal', other: '{count}-mal' },
  },
  'merchants.last': { en: 'Last', de: 'Zuletzt' },
  'merchants.sum': { en: 'Money', de: 'Geld' },
  'merchants.of': { en: 'All at {name}', de: 'Alle bei {name}' },
  'merchants.empty': { en: 'No merchants yet', de: 'Noch keine Händler' },
  'merchants.emptyHint': {
    en: 'They appear by themselves once there are transactions.',
    de: 'Sie erscheinen von selbst, sobald es Umsätze gibt.',
  },
  'merchants.none': { en: 'No merchant fits', de: 'Kein Händler passt' },
  'merchants.noneHint': {
    en: 'Try another name, or a longer period.',
    de: 'Versuch einen anderen Namen oder einen längeren Zeitraum.',
  },
  'merchants.more': { en: 'Show more', de: 'Mehr zeigen' },
} as const;
