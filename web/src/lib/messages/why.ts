/** Why a transaction is in its category, and the inbox of those that nobody is sure of. */
export const why = {
  'why.said.override': { en: 'You decided this yourself.', de: 'Das hast du selbst entschieden.' },
  'why.said.rule': { en: 'One of your rules says so.', de: 'Eine deiner Regeln sagt das.' },
  'why.said.household': {
    en: 'Learned from what your household chose before.',
    de: 'Gelernt aus dem, was dein Haushalt früher gewählt hat.',
  },
  'why.said.transfer': {
    en: 'The money moved between your own accounts.',
    de: 'Das Geld ging zwischen deinen eigenen Konten.',
  },
  'why.said.model': {
    en: 'Pennyflow recognized it by the text and the amount.',
    de: 'Pennyflow hat es am Text und am Betrag erkannt.',
  },
  'why.said.provider': {
    en: 'The bank sent a merchant code that says so.',
    de: 'Die Bank hat einen Branchencode geschickt, der das sagt.',
  },
  'why.said.none': {
    en: 'Pennyflow does not know, and does not guess.',
    de: 'Pennyflow weiß es nicht und rät nicht.',
  },
  'why.because': { en: 'Because', de: 'Weil' },
  'why.sure': { en: 'How sure: {word}, {percent}', de: 'Wie sicher: {word}, {percent}' },
  'why.orRather': { en: 'Or rather', de: 'Oder eher' },
  'why.perhaps': { en: 'Perhaps', de: 'Vielleicht' },
  'why.use': { en: 'Use {name}', de: '{name} nehmen' },
  'why.change': { en: 'Change', de: 'Ändern' },

  'similar.offer': {
    en: {
      one: '{count} similar transaction is in another category or unsure.',
      other: '{count} similar transactions are in another category or unsure.',
    },
    de: {
      one: '{count} ähnlicher Umsatz steht anderswo oder ist unsicher.',
      other: '{count} ähnliche Umsätze stehen anderswo oder sind unsicher.',
    },
  },
  'similar.correct': {
    en: { one: 'Same for that one', other: 'Same for all {count}' },
    de: { one: 'Auch für diesen', other: 'Auch für alle {count}' },
  },
  'similar.leave': { en: 'Leave as they are', de: 'So lassen' },
  'similar.which': { en: 'Which ones?', de: 'Welche?' },
  'similar.more': {
    en: { one: 'and {count} more', other: 'and {count} more' },
    de: { one: 'und {count} weiterer', other: 'und {count} weitere' },
  },
  'similar.done': {
    en: {
      one: '{count} more is now {name}',
      other: '{count} more are now {name}',
    },
    de: {
      one: '{count} weiterer ist jetzt {name}',
      other: '{count} weitere sind jetzt {name}',
    },
  },

  'inbox.title': { en: 'To review', de: 'Zu prüfen' },
  'inbox.tab': { en: 'Categories', de: 'Kategorien' },
  'inbox.tabPairs': { en: 'Duplicates', de: 'Doppelte' },
  'inbox.tabs': { en: 'What to review', de: 'Was zu prüfen ist' },
  'inbox.hint': {
    en: 'Pennyflow is not sure of these. The least certain come first.',
    de: 'Hier ist Pennyflow nicht sicher. Das Unsicherste steht oben.',
  },
  'inbox.keysHint': { en: 'Press ? for keys.', de: '? zeigt die Tasten.' },
  'inbox.list': { en: 'Uncertain transactions', de: 'Unsichere Umsätze' },
  'inbox.count': {
    en: { one: '{count} to review', other: '{count} to review' },
    de: { one: '{count} zu prüfen', other: '{count} zu prüfen' },
  },
  'inbox.notice': {
    en: { one: '{count} transaction to categorize', other: '{count} transactions to categorize' },
    de: { one: '{count} Umsatz zuzuordnen', other: '{count} Umsätze zuzuordnen' },
  },
  'inbox.look': { en: 'Review', de: 'Prüfen' },
  'inbox.unknown': {
    en: { one: '{count} unknown', other: '{count} unknown' },
    de: { one: '{count} unbekannt', other: '{count} unbekannt' },
  },
  'inbox.unsure': {
    en: { one: '{count} unsure', other: '{count} unsure' },
    de: { one: '{count} unsicher', other: '{count} unsicher' },
  },
  'inbox.accept': { en: 'Yes, {name}', de: 'Ja, {name}' },
  'inbox.change': { en: 'Change', de: 'Ändern' },
  'inbox.choose': { en: 'Choose', de: 'Wählen' },
  'inbox.noIdea': { en: 'No idea yet', de: 'Noch keine Ahnung' },
  'inbox.open': { en: 'Details of {name}', de: 'Einzelheiten zu {name}' },
  'inbox.empty': { en: 'All sorted', de: 'Alles zugeordnet' },
  'inbox.emptyHint': {
    en: 'When Pennyflow is not sure what something was for, it waits here for you.',
    de: 'Wenn Pennyflow nicht sicher ist, wofür etwas war, wartet es hier auf dich.',
  },
  'inbox.more': { en: 'Show more', de: 'Mehr zeigen' },
  'inbox.keys': { en: 'Keys', de: 'Tasten' },
  'inbox.key.next': { en: 'Next one', de: 'Nächster' },
  'inbox.key.previous': { en: 'Previous one', de: 'Voriger' },
  'inbox.key.accept': { en: 'Agree with the suggestion', de: 'Dem Vorschlag zustimmen' },
  'inbox.key.change': { en: 'Choose another category', de: 'Andere Kategorie wählen' },
  'inbox.key.second': { en: 'Take the second suggestion', de: 'Zweiten Vorschlag nehmen' },
  'inbox.key.open': { en: 'Details', de: 'Einzelheiten' },
  'inbox.key.help': { en: 'These keys', de: 'Diese Tasten' },
} as const;
