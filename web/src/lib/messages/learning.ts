/** What was learned from people's own choices. */
export const learning = {
  'learn.title': { en: 'Learned from you', de: 'Von dir gelernt' },
  'learn.switch': { en: 'Learn from my corrections', de: 'Aus meinen Korrekturen lernen' },
  'learn.hint': {
    en: 'Later transactions of the same name get the category you chose. Earlier ones stay as they are.',
    de: 'Spätere Umsätze mit demselben Namen bekommen die Kategorie, die du gewählt hast. Frühere bleiben, wie sie sind.',
  },
  'learn.none': { en: 'Nothing is learned yet.', de: 'Noch ist nichts gelernt.' },
  'learn.count': {
    en: { one: 'Learned from {count} correction.', other: 'Learned from {count} corrections.' },
    de: { one: 'Aus {count} Korrektur gelernt.', other: 'Aus {count} Korrekturen gelernt.' },
  },
  'learn.kept': {
    en: {
      one: '{count} correction is kept, and counts again once this is on.',
      other: '{count} corrections are kept, and count again once this is on.',
    },
    de: {
      one: '{count} Korrektur bleibt gemerkt und zählt, sobald du es einschaltest.',
      other: '{count} Korrekturen bleiben gemerkt und zählen, sobald du es einschaltest.',
    },
  },
  'learn.since': { en: 'Forgotten before {when}.', de: 'Vergessen bis {when}.' },
  'learn.times': {
    en: { one: 'once', other: '{count} times' },
    de: { one: 'einmal', other: '{count}-mal' },
  },
  'learn.all': { en: 'Show all {count}', de: 'Alle {count} zeigen' },
  'learn.export': { en: 'Download', de: 'Herunterladen' },
  'learn.forget': { en: 'Forget', de: 'Vergessen' },
  'learn.forgetNow': { en: 'Forget all of it', de: 'Alles vergessen' },
  'learn.ask': {
    en: {
      one: 'What was learned from {count} correction is forgotten, and transactions it decided are judged anew. The category you chose yourself stays.',
      other:
        'What was learned from {count} corrections is forgotten, and transactions they decided are judged anew. The categories you chose yourself stay.',
    },
    de: {
      one: 'Was aus {count} Korrektur gelernt wurde, ist vergessen, und was danach eingeordnet wurde, wird neu beurteilt. Die Kategorie, die du selbst gewählt hast, bleibt.',
      other:
        'Was aus {count} Korrekturen gelernt wurde, ist vergessen, und was danach eingeordnet wurde, wird neu beurteilt. Die Kategorien, die du selbst gewählt hast, bleiben.',
    },
  },
  'learn.forgotten': { en: 'Forgotten', de: 'Vergessen' },
} as const;
