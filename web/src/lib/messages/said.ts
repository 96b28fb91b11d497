/**
 * The server's sentences in German, by their code; in English the server's own words are shown.
 * Codes with parameters are those of query-api's sentences.txt, the others are types of problems.
 */
export const said: Record<string, string> = {
  line: 'Zeile {line}: {because}',
  'no-row-reads': 'Keine Zeile der Datei lässt sich als Buchung lesen. {because}',
  'few-lines-read':
    'Nur {accepted} von {total} Zeilen der Datei lassen sich als Buchung lesen. {because}',

  'row-without-booking-date':
    'Die Zeile hat keinen Buchungstag. Wenn sie eine Buchung ist, ergänze ihn in der Datei.',
  'row-without-amount':
    'Die Zeile hat keinen Betrag. Wenn sie eine Buchung ist, ergänze ihn in der Datei.',
  'column-without-booking-date':
    'Die Zeile hat in Spalte {column} keinen Buchungstag. Wenn sie eine Buchung ist, ergänze ihn in der Datei.',
  'column-without-amount':
    'Die Zeile hat in Spalte {column} keinen Betrag. Wenn sie eine Buchung ist, ergänze ihn in der Datei.',
  'bad-date':
    '„{text}“ ist kein Datum in der Reihenfolge {order}. Berichtige es in der Datei oder wähle eine andere Reihenfolge.',
  'date-out-of-range': '„{text}“ ist ein Tag vor 1900 oder nach 2100. Berichtige ihn in der Datei.',
  'date-without-year': '„{text}“ ist ein Tag ohne Jahr. Ergänze das Jahr in der Datei.',
  'bad-amount':
    '„{text}“ ist kein Betrag in der Schreibweise {example}. Berichtige ihn in der Datei oder wähle eine andere Schreibweise.',
  'amount-too-exact':
    '„{text}“ hat mehr als {before} Stellen vor oder {after} nach dem Komma. Berichtige es in der Datei.',
  'no-direction': '„{text}“ sagt nicht, ob das Geld kam oder ging. Schreib Haben oder Soll.',
  'nothing-moved':
    'Die Zeile ist „{text}“: Es floss kein Geld. Wenn doch, berichtige dieses Wort in der Datei.',
  'not-booked-yet':
    'Die Zeile ist „{text}“ und hat noch kein Datum. Lade die Datei neu herunter, sobald sie gebucht ist.',
  'bad-currency': '„{text}“ ist kein Währungskürzel wie EUR. Berichtige es in der Datei.',
  'total-row':
    '„{text}“ ist eine Summe und keine Buchung. Wenn doch, gib ihr in der Datei eine andere Beschreibung.',
  'quote-not-closed':
    'Zeile {line} hat ein Anführungszeichen, das nie geschlossen wird. Schließe oder entferne es.',
  'row-too-long': 'Zeile {line} ist länger als 65.536 Zeichen. Kürze oder entferne sie.',
  'row-too-wide': 'Zeile {line} hat mehr als 500 Spalten. Exportiere weniger Spalten.',
  'accounts-beyond-limit':
    'Die Datei enthält mehr als {most} Konten. Lade weniger Konten je Datei herunter.',

  'bad-date-among-others':
    '„{text}“ ist kein Datum in der Reihenfolge {order}, in der die anderen der Datei stehen. Berichtige es in der Datei.',
  'record-without-date': 'Der Eintrag hat kein Datum (D). Ergänze es in der Datei.',
  'record-without-amount': 'Der Eintrag hat keinen Betrag (T). Ergänze ihn in der Datei.',
  'no-amount': '„{text}“ ist kein Betrag. Berichtige ihn in der Datei.',
  'bad-amount-like':
    '„{text}“ ist kein Betrag in der Schreibweise {example}. Berichtige ihn in der Datei.',
  'bad-date-like':
    '„{text}“ ist kein Datum in der Schreibweise {example}. Berichtige es in der Datei.',
  'transaction-without-date': 'Die Buchung hat kein Datum ({field}). Ergänze es in der Datei.',
  'transaction-without-amount':
    'Die Buchung hat keinen Betrag ({field}). Ergänze ihn in der Datei.',
  'entry-without-amount': 'Die Buchung hat keinen Betrag ({field}). Ergänze ihn in der Datei.',
  'entry-without-date':
    'Die Buchung hat kein gültiges Datum ({fields}) von 1900 bis 2100. Ergänze es in der Datei.',
  'entry-without-sign':
    '„{text}“ ist weder CRDT noch DBIT (CdtDbtInd), die Buchung hat also kein Vorzeichen. Berichtige es in der Datei.',
  'entry-incomplete': 'Die Buchung ist nicht vollständig.',
  'taken-back':
    'Die Bank nimmt die Buchung „{id}“ zurück. Entferne sie, falls du sie importiert hast.',
  'taken-back-here':
    'Die Bank nimmt diese Buchung mit einer Berichtigung in derselben Datei zurück. Entferne sie, falls du sie importiert hast.',
  'trade-without-money':
    '{kind} ist ein Wertpapiergeschäft, das kein Geld des Kontos bewegt ({why}). Trag es von Hand ein, wenn du es brauchst.',
  'trade-booked-already':
    'Das Geld von {kind} ist mit einer Zeile vom selben Tag und Betrag schon gebucht. Es ist nichts zu tun.',
  'text-too-long':
    'Ein Text ist länger als 65.536 Zeichen, oder es sind mehr als 500 Elemente. Kürze sie in der Datei.',
  'bad-statement-line':
    '„{text}“ ist keine Umsatzzeile aus Datum, C oder D und Betrag. Berichtige sie in der Datei.',
  'bad-amount-such-as': '„{text}“ ist kein Betrag wie {example}. Berichtige ihn in der Datei.',
  'amount-too-exact-comma':
    '„{text}“ hat mehr als 15 Stellen vor oder 4 nach dem Komma. Berichtige es in der Datei.',
  'bad-date-form': '„{text}“ ist kein Datum in der Form {form}. Berichtige es in der Datei.',
  'cut-in-line':
    'Die Datei endet mitten in dieser Umsatzzeile. Lade sie noch einmal bei der Bank herunter.',
  'cut-before-closing':
    'Die Datei endet vor dem Schlusssaldo (:62F:) ihres letzten Auszugs, es können also Buchungen fehlen. Lade sie noch einmal bei der Bank herunter.',
  'account-for-text':
    'In Zeile {at} steht ein Konto (:25:), wo der Text der Buchung (:86:) hingehört. Lade den Auszug noch einmal bei der Bank herunter.',
  'no-such-day': 'Das Datum dieser Zeile gibt es nicht. Trag die Buchung von Hand ein.',

  'no-date-column': 'Keine Spalte enthält den Buchungstag. Wähle die, die ihn enthält.',
  'no-amount-column':
    'Keine Spalte enthält den Betrag. Wähle sie, oder die Spalten für Soll und Haben.',
  'nothing-in-columns':
    'Keine Zeile hat in den gewählten Spalten ein Datum und einen Betrag. Wähle andere Spalten.',
  'no-rows':
    'Die Datei hat keine Zeilen unter ihren Überschriften. Exportiere einen Zeitraum mit Buchungen.',
  'no-transactions': 'Die Datei hat keine Buchungen. Exportiere einen Zeitraum mit Buchungen.',
  'several-sheets':
    'Die Arbeitsmappe hat Buchungen auf {count} Blättern. Speichere jedes Blatt als eigene Datei.',
  'too-many-accounts':
    'Die Datei enthält {count} Konten, mehr als {most}. Lade weniger Konten je Datei herunter.',
  'accounts-open':
    'Die Datei enthält {count} Konten. Sag für jedes, wohin es gehört, oder lass es aus.',
  'accounts-left-out': 'Alle Konten der Datei sind ausgelassen. Sag für eines, wohin es gehört.',
  'date-order-open':
    'Die Datei sagt nicht, ob im Datum zuerst der Tag oder der Monat steht. Sag es, bevor du sie importierst.',

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

  'upload-unreadable':
    'Die Datei lässt sich auf unserer Platte nicht lesen. Lade sie noch einmal hoch.',
  'upload-shorter':
    'Die Datei wurde kürzer, während sie importiert wurde. Lade sie noch einmal hoch.',
  'row-is-our-fault':
    'Zeile {row} lässt sich nicht lesen; der Fehler liegt bei uns und steht in unserem Protokoll.',

  'other-account-known':
    'Diese Datei ist vom Konto „{account}“. Importiere sie dorthin oder starte sie trotzdem.',
  'other-account-number':
    'Diese Datei ist vom Konto {number}, „{account}“ aber ist das Konto {known}. Wähle das richtige oder starte sie trotzdem.',
  'other-currency':
    'Dieser Teil der Datei ist in {currency}, das Konto aber in {own}. Wähle eines in {same}.',
  'only-look': 'Als {role} kannst du diesen Haushalt ansehen, aber nicht ändern.',
  'keeps-currency': 'Ein Konto behält seine Währung, hier {currency}.',
  'bad-iban': 'Die Prüfziffern dieser IBAN stimmen nicht. Vergleiche sie Zeichen für Zeichen.',
  'bad-account-number':
    'Eine Kontonummer hat 4 bis 34 Buchstaben und Ziffern, mindestens eine Ziffer.',
  'unknown-currency': '„{text}“ ist kein Währungskürzel nach ISO 4217 wie EUR.',
  'amount-beyond-limit':
    'Ein Betrag in {currency} hat höchstens {before} Stellen vor und {after} nach dem Komma.',
  'field-missing': 'Hier fehlt etwas.',
  'field-blank': 'Hier fehlt etwas.',
  'field-size': 'Hier passen {least} bis {most} Zeichen.',
  'field-bad': 'Das kann hier nicht stehen.',
  'field-without-account': 'Wähle ein Konto.',
  'field-no-day': 'Das ist kein Tag von 1900 bis 2100.',
  'field-no-money': 'Ein Betrag hat 1 bis 15 Stellen und höchstens 4 nach dem Komma.',
  'field-long-or-missing': 'Das fehlt oder ist länger als 500 Zeichen.',
  'field-long': 'Das ist länger als {most} Zeichen.',

  'account-needed': 'Es gibt noch kein Konto. Lege das an, von dem diese Datei ist.',
  'account-not-found': 'Dieses Konto gibt es nicht mehr.',
  'already-started':
    'Dieser Import wurde schon gestartet; was er bringt, lässt sich nicht mehr ändern.',
  'already-undone':
    'Dieser Import wurde schon rückgängig gemacht. Importiere die Datei neu, um ihre Zeilen wiederzuhaben.',
  'answer-needed':
    'Die Datei sagt nicht, ob im Datum zuerst der Tag oder der Monat steht. Sag es, bevor du sie importierst.',
  'body-too-large': 'Das ist zu viel auf einmal.',
  'broken-upload': 'Das Hochladen brach ab. Lade die Datei noch einmal hoch.',
  'csrf-token-missing': 'Die Sitzung passt nicht mehr. Lade die Seite neu.',
  'decision-not-found': 'Diese Entscheidung gibt es nicht mehr.',
  'email-taken': 'Es gibt schon ein Konto mit dieser E-Mail. Melde dich an.',
  'empty-file': 'Diese Datei ist leer. Lade sie noch einmal bei deiner Bank herunter.',
  'file-too-large': 'Diese Datei ist größer als 200 MB. Exportiere kürzere Zeiträume.',
  'idempotency-key-reused':
    'Diese Anfrage wurde schon mit anderem Inhalt geschickt. Lade die Seite neu.',
  'import-not-found': 'Diesen Import gibt es nicht mehr.',
  'mapping-not-found': 'Das ist schon vergessen.',
  'no-room':
    'Die Datei ließ sich nicht speichern; die Platte ist vielleicht voll. Versuch es später noch einmal.',
  'not-a-member': 'Du gehörst nicht zu diesem Haushalt.',
  'not-finished':
    'Nur ein Import, der fertig oder gescheitert ist, lässt sich rückgängig machen. Warte sein Ende ab.',
  'not-signed-in': 'Melde dich zuerst an.',
  'not-undone': 'Dieser Import wurde nicht rückgängig gemacht.',
  'nothing-asked': 'Zu dieser Datei ist nichts zu beantworten.',
  'nothing-to-map': 'Eine Datei in diesem Format sagt selbst, was ihre Werte sind.',
  'one-account': 'Die Datei ist von einem Konto. Sag für die ganze Datei, von welchem.',
  'request-in-progress': 'Diese Anfrage läuft noch. Versuch es gleich noch einmal.',
  'several-accounts': 'Die Datei enthält mehrere Konten. Sag für jedes, wohin es gehört.',
  'category-name': 'Der Name einer Kategorie hat 1 bis 60 Zeichen.',
  'bad-icon': 'Dieses Symbol gibt es nicht.',
  'bad-colour': 'Das ist keine Farbe wie #0072b2.',
  'parent-unknown': 'Darunter kann keine Kategorie stehen: Es gibt sie nicht oder nicht mehr.',
  'categories-full': 'Es gibt schon 200 eigene Kategorien. Lege erst welche zusammen.',
  'category-name-taken': 'Eine Kategorie dieses Namens gibt es dort schon.',
  'category-keeps-group':
    'Eine Kategorie bleibt in ihrer Gruppe. Lege dort eine neue an und lege diese mit ihr zusammen.',
  'category-below-itself': 'Eine Kategorie kann nicht unter sich selbst stehen.',
  'category-too-deep': 'Eigene Kategorien reichen höchstens drei Ebenen tief.',
  'merge-target': 'Wähle eine andere Kategorie, die noch benutzt wird.',
  'category-has-children':
    'Unter „{name}“ stehen {count} Kategorien, die nicht in eine andere Gruppe können. Lege erst diese zusammen.',
  'too-much-to-move':
    'In dieser Kategorie sind {count} Entscheidungen; höchstens {most} können auf einmal umziehen.',
  'category-not-found': 'Diese Kategorie gibt es nicht.',
  'split-refused': 'Diese Teile ergeben den Umsatz nicht.',
  'too-many-tags': 'Ein Umsatz hat höchstens 20 Schlagwörter.',
  'bad-tag': 'Ein Schlagwort hat 1 bis 40 Zeichen.',
  'long-note': 'Eine Notiz hat höchstens 2000 Zeichen.',
  'split-size': 'Eine Aufteilung hat 2 bis 20 Teile.',
  'part-without-category': 'Diese Kategorie gibt es nicht.',
  'part-of-same-category': 'Zwei Teile können nicht dieselbe Kategorie haben.',
  'part-no-money': 'Ein Teil ist ein Betrag, nicht null, mit höchstens {most} Nachkommastellen.',
  'split-sum': 'Die Teile ergeben {sum}, der Umsatz ist {amount}: {left} bleibt übrig.',
  'too-many-attempts': 'Zu viele Versuche. Warte eine Minute und versuch es noch einmal.',
  'too-many-streams': 'Es sind zu viele Seiten offen. Versuch es in einer Minute noch einmal.',
  'transaction-not-found': 'Diesen Umsatz gibt es nicht mehr.',
  'wrong-credentials': 'E-Mail und Passwort gehören nicht zusammen.',
};

/** Parameters that are words and not names or figures. */
export const saidWords: Record<string, string> = {
  'day-month-year': 'Tag-Monat-Jahr',
  'month-day-year': 'Monat-Tag-Jahr',
  'year-month-day': 'Jahr-Monat-Tag',
  'a PDF': 'ein PDF',
  'a ZIP archive': 'ein ZIP-Archiv',
  'a compressed file': 'eine gepackte Datei',
  'a picture': 'ein Bild',
  'an Office document': 'ein Office-Dokument',
  'an OpenDocument file': 'eine OpenDocument-Datei',
  'a binary Excel workbook (XLSB)': 'eine binäre Excel-Mappe (XLSB)',
  'a Numbers, Pages or Keynote document': 'ein Dokument von Numbers, Pages oder Keynote',
  'not a bank statement we can read': 'kein Auszug, den wir lesen können',
};
