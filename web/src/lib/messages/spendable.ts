/** What can be spent. */
export const spendable = {
  'safe.title': { en: 'Safe to spend', de: 'Frei verfügbar' },
  'safe.span': { en: 'Until when', de: 'Bis wann' },
  'safe.untilIncome': { en: 'Next income', de: 'Nächster Eingang' },
  'safe.untilMonthEnd': { en: 'Month end', de: 'Monatsende' },
  'safe.income': {
    en: 'until {payer} pays on {day}',
    de: 'bis {payer} am {day} zahlt',
  },
  'safe.monthEnd': { en: 'until the month ends', de: 'bis zum Monatsende' },
  'safe.missing': { en: 'Missing {income}.', de: 'Fehlt {income}.' },
  'safe.lowest': {
    en: 'The tightest day is {day}, when {amount} goes to {payee}.',
    de: 'Am engsten wird es am {day}, wenn {amount} an {payee} gehen.',
  },
  'safe.noBills': { en: 'No bill is due before that.', de: 'Bis dahin ist nichts fällig.' },
  'safe.cautious': {
    en: 'Should bills come early and large: {amount}.',
    de: 'Falls Rechnungen früher und höher kommen: {amount}.',
  },
  'safe.unpriced': {
    en: 'Without {currencies}: no exchange rate yet.',
    de: 'Ohne {currencies}: noch kein Wechselkurs.',
  },
  'safe.ahead': { en: 'See the next 90 days', de: 'Die nächsten 90 Tage sehen' },
  'safe.why': { en: 'Why this number', de: 'Warum diese Zahl' },
  'safe.balance': {
    en: 'On checking accounts, in cash and on cards',
    de: 'Auf Girokonten, bar und auf Karten',
  },
  'safe.meant': { en: 'Meant for goals', de: 'Für Ziele gedacht' },
  'safe.goals': { en: 'To put by for goals', de: 'Für Ziele zurückzulegen' },
  'safe.sum': { en: 'Safe to spend', de: 'Frei verfügbar' },
  'safe.later': { en: 'After the tightest day', de: 'Nach dem engsten Tag' },
  'safe.nobody': { en: 'somebody', de: 'jemand' },
} as const;
