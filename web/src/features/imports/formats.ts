const names: Record<string, string> = {
  csv: 'CSV',
  xlsx: 'Excel',
  ofx: 'OFX',
  qfx: 'QFX',
  qif: 'QIF',
  mt940: 'MT940',
  camt: 'CAMT',
  pdf: 'PDF',
};

/** What people call a format; the same in every language. */
export const formatName = (code: string) => names[code] ?? code.toUpperCase();
