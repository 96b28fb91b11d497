/** What is said of requests that are refused, by the type of the problem. */
export const problems: Record<string, string> = {
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
