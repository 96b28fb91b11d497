/** Transactions that may be one, and what a person says of them. */
export const matches = {
  'review.title': { en: 'To review', de: 'Zu prüfen' },
  'review.hint': {
    en: 'These may be the same money twice. Your answer is remembered.',
    de: 'Das könnte zweimal dasselbe Geld sein. Deine Antwort wird gemerkt.',
  },
  'review.keys': {
    en: 'S same, D different, arrow keys move.',
    de: 'S dasselbe, D verschieden, Pfeiltasten gehen weiter.',
  },
  'review.pair': { en: '{one} and {other}', de: '{one} und {other}' },
  'review.same': { en: 'The same', de: 'Dasselbe' },
  'review.different': { en: 'Two different ones', de: 'Zwei verschiedene' },
  'review.score': { en: '{percent} alike', de: '{percent} gleich' },
  'review.pending': { en: 'Announced, not booked yet', de: 'Angekündigt, noch nicht gebucht' },
  'review.empty': { en: 'Nothing to review', de: 'Nichts zu prüfen' },
  'review.emptyHint': {
    en: 'When two transactions look alike and nobody can be sure, they wait here for you.',
    de: 'Wenn zwei Umsätze sich gleichen und niemand sicher ist, warten sie hier auf dich.',
  },
  'review.more': { en: 'Show more', de: 'Mehr zeigen' },
  'review.saidSame': { en: 'Shown as one from now on.', de: 'Ab jetzt als einer gezeigt.' },
  'review.saidDifferent': { en: 'Both stay.', de: 'Beide bleiben.' },
  'review.notice': {
    en: {
      one: '{count} pair may be the same money twice',
      other: '{count} pairs may be the same money twice',
    },
    de: {
      one: '{count} Paar könnte zweimal dasselbe Geld sein',
      other: '{count} Paare könnten zweimal dasselbe Geld sein',
    },
  },
  'review.look': { en: 'Review', de: 'Prüfen' },

  'related.transfer': {
    en: 'Transfer between your accounts',
    de: 'Umbuchung zwischen deinen Konten',
  },
  'related.otherSide': { en: 'Other side', de: 'Gegenbuchung' },
  'related.notTransfer': { en: 'Not a transfer', de: 'Keine Umbuchung' },
  'related.saidNotTransfer': {
    en: 'No longer a transfer. It counts as spending or income again.',
    de: 'Keine Umbuchung mehr. Es zählt wieder als Ausgabe oder Einnahme.',
  },
  'related.merged': {
    en: {
      one: '{count} other record is shown as this one',
      other: '{count} other records are shown as this one',
    },
    de: {
      one: '{count} weiterer Eintrag wird als dieser gezeigt',
      other: '{count} weitere Einträge werden als dieser gezeigt',
    },
  },
  'related.areTwo': { en: 'These are two', de: 'Das sind zwei' },
  'related.saidTwo': {
    en: 'They are apart again in a moment.',
    de: 'Sie sind gleich wieder getrennt.',
  },

  'delete.title': { en: 'Delete', de: 'Löschen' },
  'delete.open': { en: 'Delete this transaction', de: 'Diesen Umsatz löschen' },
  'delete.ask': {
    en: 'And if a later file has it again?',
    de: 'Und wenn eine spätere Datei ihn wieder enthält?',
  },
  'delete.again': { en: 'Delete for now', de: 'Vorerst löschen' },
  'delete.againHint': {
    en: 'A later file that has it brings it back.',
    de: 'Eine spätere Datei mit diesem Umsatz bringt ihn zurück.',
  },
  'delete.never': { en: 'Delete for good', de: 'Endgültig löschen' },
  'delete.neverHint': {
    en: 'It stays away, whatever is imported.',
    de: 'Er bleibt weg, was auch importiert wird.',
  },
  'delete.doneAgain': {
    en: 'Deleted. A later file that has it brings it back.',
    de: 'Gelöscht. Eine spätere Datei mit diesem Umsatz bringt ihn zurück.',
  },
  'delete.doneNever': { en: 'Deleted for good.', de: 'Endgültig gelöscht.' },
} as const;
