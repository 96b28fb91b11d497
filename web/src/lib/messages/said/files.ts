/** What is said of files that are refused. */
export const files: Record<string, string> = {
  'empty-named': '„{file}“ ist leer. Exportiere sie noch einmal.',
  'too-large-named':
    '„{file}“ ist größer als 200 MB. Exportiere kürzere Zeiträume, je einen in eine Datei.',
  'blank-lines': 'Die Datei enthält nur leere Zeilen. Exportiere sie noch einmal.',
  'empty-cells': 'Die Datei enthält nur leere Zellen. Exportiere sie noch einmal.',
  'empty-workbook': 'Die Arbeitsmappe enthält nur leere Zellen. Exportiere sie noch einmal.',
  'no-columns':
    'Die Datei hat keine Spalten, die durch Komma, Semikolon, Tabulator oder Strich getrennt sind. Exportiere den Auszug als CSV oder OFX.',
  'no-table':
    'Die Datei hat keine Tabelle mit Datum und Betrag. Exportiere den Auszug als CSV oder OFX.',
  'no-line-reads':
    'Keine Zeile der Datei hat ein Datum und einen Betrag. Exportiere den Auszug als CSV oder OFX.',
  'not-text':
    'Die Datei ist kein Text, sie ist wohl von einem Programm für sich selbst. Exportiere den Auszug als CSV oder OFX.',
  'foreign-file': '„{file}“ ist {what}. Exportiere den Auszug bei deiner Bank als CSV oder OFX.',
  'foreign-message':
    'Die Datei ist {what} ({message}), kein Auszug. Lade einen CAMT.053-Auszug bei der Bank herunter.',
  'foreign-kind':
    'Die Datei ist {what}, kein Auszug. Exportiere den Auszug bei deiner Bank als CSV oder OFX.',
  'foreign-table':
    'Die Datei ist {what}. Öffne sie und speichere sie als Excel-Mappe (.xlsx) oder als CSV.',
  'foreign-xml':
    'Die XML-Datei beginnt mit <{root}>, das ist kein Auszug. Lade einen CAMT.053-Auszug bei der Bank herunter.',
  'foreign-xml-of':
    'Die XML-Datei beginnt mit <{root}> aus „{namespace}“, das ist kein Auszug. Lade einen CAMT.053-Auszug bei der Bank herunter.',
  'foreign-namespace':
    'Der XML-Namensraum „{namespace}“ ist weder camt.052 noch camt.053 oder camt.054. Lade einen CAMT.053-Auszug bei der Bank herunter.',
  'camt-empty':
    'Die CAMT-Datei enthält keinen Auszug. Lade sie für einen Zeitraum mit Buchungen herunter.',
  'camt-broken':
    'Das XML ist beschädigt oder endet zu früh. Lade den Auszug noch einmal bei der Bank herunter.',
  'declares-entities':
    'Die Datei erklärt einen Dokumenttyp oder Entitäten, die keine {format}-Datei braucht. Lade sie noch einmal bei der Bank herunter.',
  'workbook-entities':
    'Die Arbeitsmappe erklärt einen Dokumenttyp oder Entitäten, die keine braucht und die nicht gelesen werden. Lade sie noch einmal bei deiner Bank herunter.',
  'zip-locked': 'Das ZIP-Archiv ist geschützt. Entpacke es und gib die Dateien darin.',
  'zip-broken': 'Das ZIP-Archiv ist beschädigt. Lade es noch einmal bei der Bank herunter.',
  'archive-locked': 'Das Archiv ist geschützt. Entpacke es und gib die Dateien darin.',
  'archive-broken': 'Das Archiv ist beschädigt. Lade es noch einmal bei der Bank herunter.',
  'archive-empty': 'Das Archiv enthält keine Dateien. Lade es noch einmal bei der Bank herunter.',
  'archive-nested':
    'Das Archiv enthält ein weiteres Archiv. Entpacke es und gib die Dateien darin.',
  'archive-mixed':
    'Das Archiv enthält {files} Dateien, die sich nicht als eine lesen lassen. Entpacke es und gib die Dateien darin.',
  'archive-many': 'Das Archiv hat mehr als 1.000 Dateien. Entpacke es und gib die Dateien darin.',
  'archive-bomb':
    'Entpackt ist das Archiv weit größer, als Auszüge sind. Entpacke es und gib die Dateien darin.',
  'page-missing':
    'Der letzte Auszug endet mit einem Zwischensaldo (:62M:) wie eine Seite, auf die noch eine folgt. Wenn es sie gibt, lade die Datei noch einmal herunter.',
  'zip-mixed':
    'Das ZIP-Archiv enthält „{file}“ neben XML-Dateien. Entpacke es und gib die Dateien darin.',
  'workbook-broken':
    'Die Arbeitsmappe ist beschädigt oder unvollständig und lässt sich nicht öffnen. Lade sie noch einmal bei deiner Bank herunter.',
  'workbook-locked': 'Die Arbeitsmappe ist geschützt. Gib ihr Passwort ein.',
  'workbook-wrong-password':
    'Die Arbeitsmappe ist geschützt, und das Passwort stimmt nicht. Gib es noch einmal ein.',
  'workbook-slow':
    'Das Lesen der Arbeitsmappe dauerte länger als {seconds} Sekunden und wurde abgebrochen. Exportiere kürzere Zeiträume, je einen in eine Datei.',
  'pdf-locked': 'Das PDF ist geschützt. Gib sein Passwort ein.',
  'pdf-wrong-password':
    'Das PDF ist geschützt, und das Passwort stimmt nicht. Gib es noch einmal ein.',
  'pdf-broken':
    'Das PDF ist beschädigt und lässt sich nicht öffnen. Lade es noch einmal bei deiner Bank herunter.',
  'pdf-pages':
    'Das PDF hat {pages} Seiten, mehr als {most}. Exportiere kürzere Zeiträume, je einen in eine Datei.',
  'pdf-text-long':
    'Das PDF enthält mehr als 5.000.000 Zeichen. Exportiere kürzere Zeiträume, je einen in eine Datei.',
  'pdf-scanned':
    'Das PDF hat keinen Text: Seine Seiten sind leer oder eingescannt. Lade den Auszug bei deiner Bank herunter, statt ihn zu scannen, oder exportiere ihn als CSV oder OFX.',
  'pdf-no-rows':
    'Das PDF hat Text, aber keine erkennbaren Buchungen, keine Zeilen mit Datum und Betrag. Exportiere den Auszug bei deiner Bank als CSV oder OFX.',
  'pdf-unpacks':
    'Das PDF ist entpackt weit größer als ein Auszug und wurde deshalb nicht geöffnet. Exportiere den Auszug noch einmal bei deiner Bank.',
  'pdf-slow':
    'Das Lesen des PDF dauerte länger als {seconds} Sekunden und wurde abgebrochen. Exportiere kürzere Zeiträume, je einen in eine Datei.',
  'ofx-cut':
    'Die Datei endet in Zeile {at} mitten im Auszug. Lade sie noch einmal bei der Bank herunter.',
  'ofx-headless': 'Der Anfang der OFX-Datei fehlt. Lade sie noch einmal bei der Bank herunter.',
  'ofx-other':
    'Die OFX-Datei ist {what} und enthält keinen Auszug. Lade die Umsätze eines Kontos herunter.',
  'ofx-empty':
    'Die Datei ist OFX, enthält aber keinen Auszug eines Kontos oder einer Karte. Lade die Umsätze eines Kontos herunter.',
  'ofx-error':
    'Die Bank hat mit {answer} statt mit einem Auszug geantwortet. Lade ihn noch einmal herunter.',
  'mt940-empty':
    'Die Datei sieht aus wie MT940, hat aber kein Konto, keinen Saldo und keine Buchung. Lade sie noch einmal bei der Bank herunter.',
  'statements-beyond-limit': 'Die Datei hat mehr als {most} Auszüge. Teile sie.',
  'accounts-to-split': 'Die Datei hat mehr als {most} Konten. Teile sie.',
  'accounts-to-split-here': 'Die Datei hat mehr als {most} Konten. Teile sie.',
};
