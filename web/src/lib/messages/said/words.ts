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
  'a series of measurements': 'eine Reihe von Messwerten',
  'not a bank statement we can read': 'kein Auszug, den wir lesen können',
};
