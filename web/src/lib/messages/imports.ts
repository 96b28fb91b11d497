/** From a bank's file to transactions. */
export const imports = {
  'import.title': { en: 'Import', de: 'Import' },
  'import.drop': {
    en: 'Drop files from your bank here',
    de: 'Zieh Dateien deiner Bank hierher',
  },
  'import.dropHint': {
    en: 'CSV, Excel, OFX, QFX, QIF, MT940, CAMT or PDF, at most 200 MB each. Nothing is imported before you say so.',
    de: 'CSV, Excel, OFX, QFX, QIF, MT940, CAMT oder PDF, je höchstens 200 MB. Nichts wird importiert, bevor du es sagst.',
  },
  'import.choose': { en: 'Choose files', de: 'Dateien wählen' },
  'import.account': { en: 'Which account is it from?', de: 'Von welchem Konto ist sie?' },
  'import.upload': { en: 'Go on', de: 'Weiter' },
  'import.uploading': { en: 'Sending {percent}', de: 'Sendet {percent}' },
  'import.reading': { en: 'Reading the file', de: 'Liest die Datei' },
  'import.history': { en: 'Earlier imports', de: 'Frühere Importe' },
  'import.historyEmpty': { en: 'No imports yet', de: 'Noch keine Importe' },
  'import.historyEmptyHint': {
    en: 'Every file you import stays listed here with what became of it.',
    de: 'Jede importierte Datei bleibt hier stehen, mit dem, was aus ihr wurde.',
  },
  'import.file': { en: 'File', de: 'Datei' },
  'import.date': { en: 'Started', de: 'Begonnen' },
  'import.rows': { en: 'Rows', de: 'Zeilen' },
  'import.state': { en: 'State', de: 'Stand' },
  'import.state.previewed': { en: 'Waits for you', de: 'Wartet auf dich' },
  'import.state.streaming': { en: 'Running', de: 'Läuft' },
  'import.state.done': { en: 'Done', de: 'Fertig' },
  'import.state.undone': { en: 'Undone', de: 'Rückgängig gemacht' },
  'import.state.failed': { en: 'Failed', de: 'Gescheitert' },
  'import.rejectedCount': {
    en: { one: '{count} rejected', other: '{count} rejected' },
    de: { one: '{count} abgelehnt', other: '{count} abgelehnt' },
  },
  'import.problem.empty-file': {
    en: 'This file is empty. Download it again from your bank.',
    de: 'Diese Datei ist leer. Lade sie noch einmal bei deiner Bank herunter.',
  },
  'import.problem.file-too-large': {
    en: 'This file is larger than 200 MB. Export a shorter time span.',
    de: 'Diese Datei ist größer als 200 MB. Exportiere einen kürzeren Zeitraum.',
  },
  'import.problem.unreadable-file': {
    en: 'This file could not be read.',
    de: 'Diese Datei ließ sich nicht lesen.',
  },
  'import.otherAccount': {
    en: 'This file seems to be from another account',
    de: 'Diese Datei scheint von einem anderen Konto zu sein',
  },
  'import.anyway': { en: 'Import anyway', de: 'Trotzdem importieren' },
  'import.sweep': {
    en: 'A file that nobody starts is deleted after a day.',
    de: 'Eine Datei, die niemand startet, wird nach einem Tag gelöscht.',
  },
  'several.title': { en: 'Accounts in this file', de: 'Konten in dieser Datei' },
  'several.count': {
    en: { one: '{count} account', other: '{count} accounts' },
    de: { one: '{count} Konto', other: '{count} Konten' },
  },
  'several.unnamed': { en: 'Account {number} of the file', de: 'Konto {number} der Datei' },
  'several.goesTo': { en: 'Goes to', de: 'Gehört zu' },
  'several.add': { en: 'Add a new account', de: 'Neues Konto anlegen' },
  'several.leaveOut': { en: 'Leave it out', de: 'Auslassen' },
  'files.title': {
    en: { one: '{count} file', other: '{count} files' },
    de: { one: '{count} Datei', other: '{count} Dateien' },
  },
  'files.rows': {
    en: { one: '{count} row', other: '{count} rows' },
    de: { one: '{count} Zeile', other: '{count} Zeilen' },
  },
  'files.putAway': { en: 'Put {file} away', de: '{file} weglegen' },
  'files.password': { en: 'Password of the file', de: 'Passwort der Datei' },
  'files.passwordHint': {
    en: 'Kept encrypted until the file is imported, then deleted.',
    de: 'Wird verschlüsselt bewahrt, bis die Datei importiert ist, dann gelöscht.',
  },
  'files.open': { en: 'Open', de: 'Öffnen' },
  'files.look': { en: 'Look at the rows', de: 'Zeilen ansehen' },
  'files.details': { en: 'Details', de: 'Einzelheiten' },
  'files.choose': { en: 'Choose an account', de: 'Konto wählen' },
  'files.chooseAccount': {
    en: 'The file does not say which account it is of.',
    de: 'Die Datei sagt nicht, von welchem Konto sie ist.',
  },
  'files.by.NUMBER': {
    en: 'Found by the account number in the file.',
    de: 'An der Kontonummer in der Datei erkannt.',
  },
  'files.by.COLUMNS': {
    en: 'Earlier files with these columns were of this account.',
    de: 'Frühere Dateien mit diesen Spalten waren von diesem Konto.',
  },
  'files.startAll': {
    en: { one: 'Import {count} file', other: 'Import all {count} that are ready' },
    de: { one: '{count} Datei importieren', other: 'Alle {count} fertigen importieren' },
  },
  'files.firstAccount': {
    en: 'First add the account these files are of.',
    de: 'Lege zuerst das Konto an, von dem diese Dateien sind.',
  },
  'files.result': {
    en: '{new} new, {known} already known, {rejected} rejected',
    de: '{new} neu, {known} schon bekannt, {rejected} abgelehnt',
  },
  'proof.balanced': {
    en: {
      one: 'Opening {opening} + {count} entry = closing {closing}',
      other: 'Opening {opening} + {count} entries = closing {closing}',
    },
    de: {
      one: 'Anfang {opening} + {count} Buchung = Ende {closing}',
      other: 'Anfang {opening} + {count} Buchungen = Ende {closing}',
    },
  },
  'proof.different': {
    en: {
      one: 'Opening {opening} + {count} entry makes {made}, but the file says {closing}.',
      other: 'Opening {opening} + {count} entries make {made}, but the file says {closing}.',
    },
    de: {
      one: 'Anfang {opening} + {count} Buchung ergibt {made}, aber die Datei sagt {closing}.',
      other: 'Anfang {opening} + {count} Buchungen ergeben {made}, aber die Datei sagt {closing}.',
    },
  },
  'proof.difference': { en: 'Difference {amount}.', de: 'Unterschied {amount}.' },
  'proof.line': {
    en: 'The first row that does not follow is in line {line}.',
    de: 'Die erste Zeile, die nicht passt, ist Zeile {line}.',
  },
  'proof.unproven': {
    en: 'The file states no balances to check it by.',
    de: 'Die Datei nennt keine Salden, um sie zu prüfen.',
  },
  'undo.label': { en: 'Undo {file}', de: '{file} rückgängig machen' },
  'undo.title': { en: 'You edited some of these', de: 'Du hast einige davon bearbeitet' },
  'undo.title.done': { en: '{file} was undone', de: '{file} wurde rückgängig gemacht' },
  'undo.ask': {
    en: {
      one: 'You edited {count} transaction of {file}. Should it stay?',
      other: 'You edited {count} transactions of {file}. Should they stay?',
    },
    de: {
      one: '{count} Umsatz aus {file} hast du bearbeitet. Soll er bleiben?',
      other: '{count} Umsätze aus {file} hast du bearbeitet. Sollen sie bleiben?',
    },
  },
  'undo.keep': {
    en: { one: 'Keep the one I edited', other: 'Keep the {count} I edited' },
    de: { one: 'Den bearbeiteten behalten', other: 'Die {count} bearbeiteten behalten' },
  },
  'undo.all': { en: 'Undo everything', de: 'Alles rückgängig' },
  'undo.done': {
    en: {
      one: '{file} is undone. Its {count} transaction goes.',
      other: '{file} is undone. Its {count} transactions go.',
    },
    de: {
      one: '{file} ist rückgängig gemacht. Der {count} Umsatz verschwindet.',
      other: '{file} ist rückgängig gemacht. Die {count} Umsätze verschwinden.',
    },
  },
  'undo.editedStay': {
    en: { one: 'The one you edited stays.', other: 'The {count} you edited stay.' },
    de: { one: 'Der bearbeitete bleibt.', other: 'Die {count} bearbeiteten bleiben.' },
  },
  'undo.editedGo': {
    en: { one: 'The one you edited goes too.', other: 'The {count} you edited go too.' },
    de: { one: 'Auch der bearbeitete geht.', other: 'Auch die {count} bearbeiteten gehen.' },
  },
  'undo.gone': {
    en: 'What this import brought is taken back. You can import the file again at any time.',
    de: 'Was dieser Import brachte, ist zurückgenommen. Du kannst die Datei jederzeit neu importieren.',
  },
  'undo.back': { en: 'Let it count again', de: 'Wieder gelten lassen' },
  'progress.title': { en: 'Importing {file}', de: 'Importiert {file}' },
  'progress.read': { en: '{read} of {total} rows read', de: '{read} von {total} Zeilen gelesen' },
  'progress.visible': { en: '{count} ready to see', de: '{count} schon sichtbar' },
  'progress.hint': {
    en: 'You can leave this page; the import goes on.',
    de: 'Du kannst die Seite verlassen; der Import läuft weiter.',
  },
  'result.title': { en: '{file} is imported', de: '{file} ist importiert' },
  'result.failed': { en: '{file} could not be imported', de: '{file} ließ sich nicht importieren' },
  'result.new': { en: 'new', de: 'neu' },
  'result.known': { en: 'already known', de: 'schon bekannt' },
  'result.rejected': { en: 'rejected', de: 'abgelehnt' },
  'result.waiting': {
    en: {
      one: '{count} row is still being worked on.',
      other: '{count} rows are still being worked on.',
    },
    de: { one: '{count} Zeile ist noch in Arbeit.', other: '{count} Zeilen sind noch in Arbeit.' },
  },
  'result.show': { en: 'Show transactions', de: 'Umsätze zeigen' },
  'result.another': { en: 'Import another file', de: 'Noch eine Datei importieren' },
  'rejected.title': { en: 'Rejected rows', de: 'Abgelehnte Zeilen' },
  'rejected.hint': {
    en: 'These rows were not imported. Nothing else is missing.',
    de: 'Diese Zeilen wurden nicht importiert. Sonst fehlt nichts.',
  },
  'rejected.download': { en: 'Download as CSV', de: 'Als CSV laden' },
  'rejected.reason': { en: 'Reason', de: 'Grund' },
  'rejected.content': { en: 'What the file says', de: 'Was in der Datei steht' },
  'rejected.more': { en: 'Show more', de: 'Mehr zeigen' },
} as const;
