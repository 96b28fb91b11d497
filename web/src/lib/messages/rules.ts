/** The page of rules: list, preview, import. */
export const rules = {
  'nav.rules': { en: 'Rules', de: 'Regeln' },
  'rules.title': { en: 'Rules', de: 'Regeln' },
  'rules.hint': {
    en: 'Rules are asked from the first to the last; where two disagree, the later one has its way. What you chose for a transaction yourself beats them all.',
    de: 'Regeln werden von oben nach unten gefragt; sind sich zwei uneins, gilt die spätere. Was du für einen Umsatz selbst gewählt hast, geht allen vor.',
  },
  'rules.empty': { en: 'No rules yet', de: 'Noch keine Regeln' },
  'rules.emptyHint': {
    en: 'Say once what belongs where: “When the merchant is Netflix, put it in TV and films.”',
    de: 'Sag einmal, was wohin gehört: „Wenn der Händler Netflix ist: in TV und Filme einordnen.“',
  },
  'rules.proposed': { en: 'You do these by hand', de: 'Das machst du von Hand' },
  'rules.proposal': {
    en: {
      one: 'You put {name} in {category} {count} time.',
      other: 'You put {name} in {category} {count} times.',
    },
    de: {
      one: 'Du hast {name} {count}-mal in {category} eingeordnet.',
      other: 'Du hast {name} {count}-mal in {category} eingeordnet.',
    },
  },
  'rules.proposal.look': { en: 'Make it a rule', de: 'Zur Regel machen' },
  'rules.proposal.lookAt': { en: 'Make it a rule: {name}', de: 'Zur Regel machen: {name}' },
  'rules.proposal.refuse': { en: 'Not this one', de: 'Diese nicht' },
  'rules.proposal.refuseIt': { en: 'Not this one: {name}', de: 'Diese nicht: {name}' },
  'rules.new': { en: 'New rule', de: 'Neue Regel' },
  'rules.newIn': { en: 'New rule in {name}', de: 'Neue Regel in {name}' },
  'rules.newGroup': { en: 'New group', de: 'Neue Gruppe' },
  'rules.groupName': { en: 'Name of the group', de: 'Name der Gruppe' },
  'rules.rename': { en: 'Rename {name}', de: '{name} umbenennen' },
  'rules.edit': { en: 'Change {name}', de: '{name} ändern' },
  'rules.on': { en: '{name} is switched on', de: '{name} ist eingeschaltet' },
  'rules.up': { en: 'Move {name} up', de: '{name} nach oben' },
  'rules.down': { en: 'Move {name} down', de: '{name} nach unten' },
  'rules.movedGroup': { en: '{name} is now group {place}', de: '{name} ist jetzt Gruppe {place}' },
  'rules.delete': { en: 'Delete {name}', de: '{name} löschen' },
  'rules.deleted': { en: '{name} deleted', de: '{name} gelöscht' },
  'rules.deletedGroup': {
    en: {
      one: '{name} and its {count} rule deleted',
      other: '{name} and its {count} rules deleted',
    },
    de: {
      one: '{name} und {count} Regel gelöscht',
      other: '{name} und {count} Regeln gelöscht',
    },
  },
  'rules.none': { en: 'No rules in this group.', de: 'Keine Regeln in dieser Gruppe.' },
  'rules.revert': { en: 'Take back the last change', de: 'Letzte Änderung zurücknehmen' },
  'rules.takeBack': { en: 'Take it back', de: 'Zurücknehmen' },
  'rules.reverted': {
    en: 'Taken back: rules and transactions are as before.',
    de: 'Zurückgenommen: Regeln und Umsätze sind wie zuvor.',
  },
  'rules.saved': { en: '{name} saved', de: '{name} gesichert' },
  'rules.savedAll': {
    en: '{name} saved; past transactions follow',
    de: '{name} gesichert; frühere Umsätze folgen',
  },
  'rules.discarded': { en: 'Draft of {name} put aside', de: 'Entwurf von {name} verworfen' },
  'rules.changedElsewhere': {
    en: 'Somebody else changed the rules meanwhile. They are shown now; do it again.',
    de: 'Jemand anders hat die Regeln inzwischen geändert. Du siehst sie jetzt; wiederhole es.',
  },
  'rules.from': { en: 'from {day}', de: 'ab {day}' },
  'rules.until': { en: 'until {day}', de: 'bis {day}' },
  'rules.off': { en: 'switched off', de: 'ausgeschaltet' },
  'rules.stops.group': {
    en: 'then skips the rest of its group',
    de: 'danach bleibt der Rest der Gruppe aus',
  },
  'rules.stops.all': {
    en: 'then skips all rules after it',
    de: 'danach bleiben alle weiteren aus',
  },
  'rules.keys': {
    en: 'Alt and an arrow key moves the rule in focus.',
    de: 'Alt und Pfeiltaste verschieben die gewählte Regel.',
  },

  'rules.preview': { en: 'What it would change', de: 'Was sich ändern würde' },
  'rules.preview.wait': {
    en: 'Fill in what is blank to see what this would change.',
    de: 'Fülle aus, was leer ist, um zu sehen, was sich ändert.',
  },
  'rules.preview.refused': {
    en: 'Mend what is marked to see what this would change.',
    de: 'Behebe, was markiert ist, um zu sehen, was sich ändert.',
  },
  'rules.preview.count': {
    en: 'Would change {changed} of {looked} transactions.',
    de: 'Würde {changed} von {looked} Umsätzen ändern.',
  },
  'rules.preview.hits': {
    en: 'This rule applies to {hits} and changes {changed} of them.',
    de: 'Diese Regel trifft auf {hits} zu und ändert davon {changed}.',
  },
  'rules.preview.nothing': {
    en: 'No transaction there is would change.',
    de: 'Kein vorhandener Umsatz würde sich ändern.',
  },
  'rules.preview.list': { en: 'Before and after', de: 'Vorher und nachher' },
  'rules.preview.all': {
    en: { one: 'Show all {count}', other: 'Show all {count}' },
    de: { one: 'Alle {count} zeigen', other: 'Alle {count} zeigen' },
  },
  'rules.preview.first': {
    en: 'These are the first {count} of {changed}.',
    de: 'Das sind die ersten {count} von {changed}.',
  },
  'rules.preview.category': { en: 'Category', de: 'Kategorie' },
  'rules.preview.merchant': { en: 'Merchant', de: 'Händler' },
  'rules.preview.tags': { en: 'Tags', de: 'Schlagwörter' },
  'rules.preview.note': { en: 'Note', de: 'Notiz' },
  'rules.preview.excluded': { en: 'Reports', de: 'Berichte' },
  'rules.preview.split': { en: 'Parts', de: 'Teile' },
  'rules.preview.leftOut': { en: 'left out', de: 'ausgelassen' },
  'rules.preview.counts': { en: 'counts', de: 'zählt' },
  'rules.preview.nothingThere': { en: 'none', de: 'ohne' },
  'rules.preview.becomes': { en: 'becomes', de: 'wird zu' },
  'rules.conflicts': { en: 'Where rules disagree', de: 'Wo Regeln uneins sind' },
  'rules.conflict': {
    en: {
      one: '{what}: {first} says {firstValue}, but {second} comes later and makes it {secondValue}: {count} transaction.',
      other:
        '{what}: {first} says {firstValue}, but {second} comes later and makes it {secondValue}: {count} transactions.',
    },
    de: {
      one: '{what}: {first} will {firstValue}, {second} kommt später und setzt {secondValue}: {count} Umsatz.',
      other:
        '{what}: {first} will {firstValue}, {second} kommt später und setzt {secondValue}: {count} Umsätze.',
    },
  },
  'rules.ask': { en: 'What should it apply to?', de: 'Worauf soll sie wirken?' },
  'rules.askNew': { en: 'New transactions only', de: 'Nur auf neue Umsätze' },
  'rules.askAll': {
    en: { one: 'Past ones, too ({count} changes)', other: 'Past ones, too ({count} change)' },
    de: {
      one: 'Auch auf frühere ({count} ändert sich)',
      other: 'Auch auf frühere ({count} ändern sich)',
    },
  },
  'rules.askAllUnknown': { en: 'Past ones, too', de: 'Auch auf frühere' },
  'rules.back': { en: 'Back', de: 'Zurück' },

  'rules.import': { en: 'Import rules', de: 'Regeln importieren' },
  'rules.import.from': { en: 'They come from', de: 'Sie kommen von' },
  'rules.import.firefly': { en: 'Firefly III', de: 'Firefly III' },
  'rules.import.actual': { en: 'Actual', de: 'Actual' },
  'rules.import.fireflyHint': {
    en: 'The rules file of its export, or the answer of its API.',
    de: 'Die Regeldatei aus dem Export oder die Antwort der API.',
  },
  'rules.import.actualHint': {
    en: 'The list of rules as JSON, as Actual’s API gives it.',
    de: 'Die Liste der Regeln als JSON, wie die API von Actual sie gibt.',
  },
  'rules.import.content': { en: 'Paste it here', de: 'Hier einfügen' },
  'rules.import.file': { en: 'Or choose a file', de: 'Oder Datei wählen' },
  'rules.import.drop': {
    en: 'Or drop a file on the field.',
    de: 'Oder Datei auf das Feld ziehen.',
  },
  'rules.import.tooLarge': {
    en: 'The file is larger than {most} MB. Rules take far less; is it another file?',
    de: 'Die Datei ist größer als {most} MB. Regeln brauchen weit weniger; ist es eine andere?',
  },
  'rules.import.read': { en: 'Read rules', de: 'Regeln lesen' },
  'rules.import.found': {
    en: { one: '{count} rule was read', other: '{count} rules were read' },
    de: { one: '{count} Regel gelesen', other: '{count} Regeln gelesen' },
  },
  'rules.import.said': { en: 'Not the same as there', de: 'Nicht wie dort' },
  'rules.import.saidNone': {
    en: 'All of them mean the same here.',
    de: 'Alle bedeuten hier dasselbe.',
  },
  'rules.import.add': {
    en: { one: 'Add {count} rule', other: 'Add {count} rules' },
    de: { one: '{count} Regel übernehmen', other: '{count} Regeln übernehmen' },
  },
  'rules.import.added': {
    en: { one: '{count} rule added', other: '{count} rules added' },
    de: { one: '{count} Regel übernommen', other: '{count} Regeln übernommen' },
  },
  'rules.import.again': { en: 'Read another', de: 'Andere lesen' },
  'rules.always': { en: 'Always do this', de: 'Immer so' },
} as const;
