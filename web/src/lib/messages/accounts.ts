/** Accounts and alerts. */
export const accounts = {
  'accounts.title': { en: 'Accounts', de: 'Konten' },
  'accounts.add': { en: 'Add account', de: 'Konto anlegen' },
  'accounts.edit': { en: 'Edit {name}', de: '{name} bearbeiten' },
  'accounts.total': { en: 'Together', de: 'Zusammen' },
  'accounts.count': {
    en: { one: '{count} transaction', other: '{count} transactions' },
    de: { one: '{count} Umsatz', other: '{count} Umsätze' },
  },
  'accounts.asOf': { en: 'as of {day}', de: 'Stand {day}' },
  'accounts.noRate': {
    en: 'Not in the total: no exchange rate for {currency} yet.',
    de: 'Nicht in der Summe: noch kein Kurs für {currency}.',
  },
  'accounts.closed': { en: 'Closed', de: 'Geschlossen' },
  'accounts.close': { en: 'Close account', de: 'Konto schließen' },
  'accounts.reopen': { en: 'Reopen account', de: 'Wieder öffnen' },
  'accounts.closedToast': { en: '{name} is closed', de: '{name} ist geschlossen' },
  'accounts.savedToast': { en: '{name} is saved', de: '{name} ist gesichert' },
  'accounts.name': { en: 'Name', de: 'Name' },
  'accounts.kind': { en: 'Kind', de: 'Art' },
  'accounts.currency': { en: 'Currency', de: 'Währung' },
  'accounts.number': {
    en: 'IBAN or account number (optional)',
    de: 'IBAN oder Kontonummer (freiwillig)',
  },
  'accounts.numberHint': {
    en: 'Finds transfers between your own accounts at once.',
    de: 'Damit werden Umbuchungen zwischen deinen Konten sofort gefunden.',
  },
  'accounts.numberKnown': {
    en: 'Known: {known}. Type a new one to replace it.',
    de: 'Bekannt: {known}. Gib eine neue ein, um sie zu ersetzen.',
  },
  'accounts.numberForget': { en: 'Forget the number', de: 'Nummer vergessen' },
  'accounts.openingBalance': {
    en: 'Balance before the first transaction',
    de: 'Saldo vor dem ersten Umsatz',
  },
  'accounts.openingHint': {
    en: 'Negative for debt. Leave 0 if you do not know it.',
    de: 'Schulden negativ. 0, wenn du ihn nicht kennst.',
  },
  'accounts.empty': { en: 'No accounts yet', de: 'Noch keine Konten' },
  'accounts.emptyHint': {
    en: 'Add one, or drop a bank file on Import and create it on the way.',
    de: 'Lege eines an, oder zieh eine Bankdatei auf Import und lege es dort an.',
  },
  'kind.checking': { en: 'Checking', de: 'Girokonto' },
  'kind.savings': { en: 'Savings', de: 'Sparkonto' },
  'kind.card': { en: 'Card', de: 'Karte' },
  'kind.cash': { en: 'Cash', de: 'Bargeld' },
  'kind.loan': { en: 'Loan', de: 'Kredit' },
  'kind.investment': { en: 'Investment', de: 'Geldanlage' },

  'alerts.title': { en: 'Alerts', de: 'Hinweise' },
  'alerts.open': { en: 'Open', de: 'Offen' },
  'alerts.resolved': { en: 'Resolved', de: 'Erledigt' },
  'alerts.state': { en: 'Which alerts', de: 'Welche Hinweise' },
  'alerts.title.bill-upcoming': {
    en: '{amount} to {name} is due on {day}',
    de: '{amount} an {name} sind am {day} fällig',
  },
  'alerts.title.bill-late': {
    en: '{amount} to {name} was due on {day} and is not paid',
    de: '{amount} an {name} waren am {day} fällig und sind nicht bezahlt',
  },
  'alerts.title.bill-missed': {
    en: '{amount} to {name}, due on {day}, was never paid',
    de: '{amount} an {name}, fällig am {day}, wurden nie bezahlt',
  },
  'alerts.title.income-arrived': {
    en: '{amount} came from {name}',
    de: '{amount} sind von {name} gekommen',
  },
  'alerts.title.income-late': {
    en: '{amount} from {name} was expected on {day} and has not come',
    de: '{amount} von {name} waren am {day} erwartet und sind nicht gekommen',
  },
  'alerts.title.price-rise': {
    en: '{name} costs {amount} since {day}',
    de: '{name} kostet seit {day} {amount}',
  },
  'alerts.title.budget-near': { en: '{name} has {amount} left', de: '{name}: noch {amount}' },
  'alerts.title.budget-exceeded': {
    en: '{name} is {amount} over its budget',
    de: '{name}: {amount} über dem Budget',
  },
  'alerts.title.budget-projected': {
    en: 'At this pace {name} ends {amount} over its budget',
    de: '{name}: bei diesem Tempo {amount} über dem Budget',
  },
  'alerts.title.low-balance': { en: '{name} has {amount} left', de: '{name}: noch {amount}' },
  'alerts.title.overdrawn': {
    en: '{name} is overdrawn by {amount}',
    de: '{name} ist um {amount} überzogen',
  },
  'alerts.title.low-balance-ahead': {
    en: '{name} will be down to {amount} on {day}',
    de: '{name} fällt am {day} auf {amount}',
  },
  'alerts.title.lacking-ahead': {
    en: '{name} will lack {amount} on {day}',
    de: '{name}: am {day} fehlen {amount}',
  },
  'alerts.title.new-subscription': {
    en: '{name} is new and costs {amount}',
    de: '{name} ist neu und kostet {amount}',
  },
  'alerts.title.trial-ending': {
    en: '{name} may be a trial that will soon cost something',
    de: '{name} ist vielleicht eine Probezeit, die bald etwas kostet',
  },
  'alerts.title.duplicate-charge': {
    en: '{name} charged {amount} twice, it seems',
    de: '{name} hat anscheinend zweimal {amount} abgebucht',
  },
  'alerts.title.fee': {
    en: '{name} charged a fee of {amount}',
    de: '{name} hat eine Gebühr von {amount} berechnet',
  },
  'alerts.title.import-trouble': {
    en: '{name} was not read completely',
    de: '{name} wurde nicht ganz gelesen',
  },
  'alerts.title.goal-off-pace': {
    en: '{name} lacks {amount} to be there on {day}',
    de: '{name}: bis zum {day} fehlen {amount}',
  },
  'alerts.title.new-merchant': {
    en: '{amount} to {name}, who was never paid before',
    de: '{amount} an {name}: vorher ging dorthin nie etwas',
  },
  'alerts.title.foreign': {
    en: '{amount} to {name}, paid where you rarely pay',
    de: '{amount} an {name}, bezahlt wo ihr selten zahlt',
  },
  'alerts.title.small-charges': {
    en: '{name} charges small amounts again and again',
    de: '{name} bucht immer wieder kleine Beträge ab',
  },
  'alerts.title.category-month': {
    en: '{name} cost {amount} in a month',
    de: '{name}: {amount} in einem Monat',
  },
  'alerts.unusual': { en: 'Unusual amount at {name}', de: 'Ungewöhnlicher Betrag bei {name}' },
  'alerts.unusualCategory': {
    en: 'Unusual amount for {name}',
    de: 'Ungewöhnlicher Betrag für {name}',
  },
  'alerts.sentence': {
    en: 'Usually {low} to {high}; this was {amount}.',
    de: 'Sonst {low} bis {high}; diesmal {amount}.',
  },
  'alerts.history': {
    en: { one: 'Based on {count} earlier payment.', other: 'Based on {count} earlier payments.' },
    de: { one: 'Aus {count} früheren Zahlung.', other: 'Aus {count} früheren Zahlungen.' },
  },
  'alerts.usual': { en: 'usual range', de: 'üblich' },
  'alerts.rangeLabel': {
    en: 'Usual range {low} to {high}, middle {usual}, this one {amount}',
    de: 'Üblich {low} bis {high}, Mitte {usual}, dieser {amount}',
  },
  'alerts.show': { en: 'Show transaction', de: 'Umsatz zeigen' },
  'alerts.none': { en: 'Nothing needs you', de: 'Nichts braucht dich' },
  'alerts.noneHint': {
    en: 'A payment far outside its usual range appears here within a second.',
    de: 'Eine Zahlung weit außerhalb des Üblichen erscheint hier sofort.',
  },
  'alerts.noneResolved': { en: 'No resolved alerts', de: 'Keine erledigten Hinweise' },
  'alerts.severity.info': { en: 'Note', de: 'Notiz' },
  'alerts.severity.warning': { en: 'Look', de: 'Prüfen' },
  'alerts.severity.critical': { en: 'Urgent', de: 'Dringend' },
  'alerts.more': { en: 'Show older ones', de: 'Ältere zeigen' },
  'alerts.new': { en: 'New alert: {title}', de: 'Neuer Hinweis: {title}' },
  'unpriced.title': {
    en: {
      one: '{count} transaction waits for an exchange rate',
      other: '{count} transactions wait for an exchange rate',
    },
    de: {
      one: '{count} Umsatz wartet auf einen Wechselkurs',
      other: '{count} Umsätze warten auf einen Wechselkurs',
    },
  },
  'unpriced.hint': {
    en: 'They join your figures by themselves as soon as a rate is known.',
    de: 'Sie zählen von selbst mit, sobald ein Kurs bekannt ist.',
  },
  'unpriced.show': { en: 'Show them', de: 'Zeigen' },
} as const;
