/** What is said of the rows of a file, and of what is missing before it can be imported. */
export const rows: Record<string, string> = {
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
};
