/** What is said of imports that fail and of what somebody typed. */
export const answers: Record<string, string> = {
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
  'goal-state': 'Der Stand ist active, paused oder completed.',
  'goal-without-account': 'Kein Konto dieses Haushalts hat diese Kennung.',
  'goal-account-twice': 'Ein Konto kann einmal genannt werden.',
  'goal-currencies': 'Alle Konten eines Ziels haben dieselbe Währung.',
  'goal-amount': 'Gib einen Betrag über null an, mit höchstens 15 Stellen.',
  'goal-decimals': 'Ein Betrag in {currency} hat höchstens {after} Stellen nach dem Komma.',
  'goals-beyond-limit': 'Ein Haushalt hat höchstens {most} Ziele. Lösche erst eines.',
  'goal-more': 'Das ist mehr, als ein Monat haben kann.',
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

  'password-length':
    'Wähle ein Passwort von {least} bis {most} Zeichen; ein paar Wörter merkt man sich leicht.',
  'password-of-email': 'Wähle ein Passwort, in dem deine E-Mail-Adresse nicht vorkommt.',
  'password-common': 'Dieses Passwort wird mit als erstes geraten. Wähle ein anderes.',
  'password-too-long': 'Das Passwort der Datei hat höchstens 200 Zeichen.',
  'bad-country': '„{text}“ ist kein Länderkürzel nach ISO 3166 wie DE.',
  'bad-time-zone': '„{text}“ ist keine Zeitzone wie Europe/Berlin.',
  'bad-charset': 'Das ist kein Zeichensatz wie UTF-8.',
  'bad-delimiter': 'Spalten trennt ein Komma, ein Semikolon, ein Strich oder ein Tabulator.',
  'bad-skip': 'Ausgelassen werden 0 bis 1000 Zeilen.',
  'bad-column': 'Eine Datei hat höchstens 500 Spalten.',
  'column-out-of-range': 'Eine Spalte liegt zwischen 0 und {most}.',
  'account-named-twice': 'Konto {place} der Datei ist zweimal genannt.',
  'left-out-and-placed': 'Ein Konto, das irgendwohin gehört, kann nicht ausgelassen sein.',
};
