/** The overview. */
export const dashboard = {
  'dashboard.title': { en: 'Overview', de: 'Übersicht' },
  'netWorth.title': { en: 'Net worth', de: 'Vermögen' },
  'netWorth.more': {
    en: '{amount} more than a month ago',
    de: '{amount} mehr als vor einem Monat',
  },
  'netWorth.less': {
    en: '{amount} less than a month ago',
    de: '{amount} weniger als vor einem Monat',
  },
  'netWorth.same': { en: 'The same as a month ago', de: 'Wie vor einem Monat' },
  'netWorth.missingRates': {
    en: 'Without {currencies}: no exchange rate yet.',
    de: 'Ohne {currencies}: noch kein Wechselkurs.',
  },
  'netWorth.range': { en: 'Time span', de: 'Zeitraum' },
  'netWorth.range.3m': { en: '3 months', de: '3 Monate' },
  'netWorth.range.1y': { en: '1 year', de: '1 Jahr' },
  'netWorth.range.2y': { en: '2 years', de: '2 Jahre' },
  'netWorth.byAccount': { en: 'By account', de: 'Nach Konto' },
  'netWorth.chart': {
    en: 'Net worth from {from} to {to}: {first} at first, {last} now.',
    de: 'Vermögen von {from} bis {to}: erst {first}, jetzt {last}.',
  },
  'netWorth.empty': { en: 'Your net worth starts here', de: 'Hier beginnt dein Vermögen' },
  'netWorth.emptyHint': {
    en: 'Import a file from your bank and the line draws itself.',
    de: 'Importiere eine Datei deiner Bank, und die Linie zeichnet sich von selbst.',
  },
  'netWorth.import': { en: 'Import a file', de: 'Datei importieren' },
  'spending.title': { en: 'Spending', de: 'Ausgaben' },
  'spending.month': { en: 'Month', de: 'Monat' },
  'spending.previous': { en: 'Previous month', de: 'Vorheriger Monat' },
  'spending.next': { en: 'Next month', de: 'Nächster Monat' },
  'spending.was': { en: '{amount} the month before', de: '{amount} im Monat davor' },
  'spending.sentenceMore': {
    en: '{amount} more than in {month}',
    de: '{amount} mehr als im {month}',
  },
  'spending.sentenceLess': {
    en: '{amount} less than in {month}',
    de: '{amount} weniger als im {month}',
  },
  'spending.sentenceSame': { en: 'The same as in {month}', de: 'Wie im {month}' },
  'spending.soFarMore': {
    en: '{amount} more than by this day in {month}',
    de: '{amount} mehr als bis zu diesem Tag im {month}',
  },
  'spending.soFarLess': {
    en: '{amount} less than by this day in {month}',
    de: '{amount} weniger als bis zu diesem Tag im {month}',
  },
  'spending.income': { en: 'Income', de: 'Einnahmen' },
  'spending.byCategory': { en: 'Where it went', de: 'Wohin es ging' },
  'spending.category': { en: 'Category', de: 'Kategorie' },
  'spending.transactions': { en: 'Transactions', de: 'Umsätze' },
  'spending.pace': { en: 'Pace of the month', de: 'Tempo des Monats' },
  'spending.paceChart': {
    en: 'Spending day by day in {month}, {spent} so far, against {previous}.',
    de: 'Ausgaben Tag für Tag im {month}, bisher {spent}, gegen {previous}.',
  },
  'spending.empty': { en: 'Nothing spent in {month}', de: 'Nichts ausgegeben im {month}' },
  'spending.emptyHint': {
    en: 'Spending appears here as soon as transactions of this month arrive.',
    de: 'Ausgaben erscheinen hier, sobald Umsätze dieses Monats da sind.',
  },
  'recent.title': { en: 'Recent transactions', de: 'Letzte Umsätze' },
  'recent.empty': { en: 'No transactions yet', de: 'Noch keine Umsätze' },
  'attention.title': { en: 'Needs a look', de: 'Zum Prüfen' },
} as const;
