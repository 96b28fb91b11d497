/** Why a transaction is in its category, in German, by the code of the server's sentence. */
export const reasons: Record<string, string> = {
  'reason-word': '„{word}“ spricht für {category}',
  'reason-merchant': '{merchant} ist bekannt für {category}',
  'reason-nobody': 'Niemand Bekanntes ist genannt, wie üblich bei {category}',
  'reason-amount': 'Der Betrag ist üblich für {category}',
  'reason-code': 'Der Branchencode {code} steht für „{meaning}“',
  'reason-refund': 'Das Geld kam zurück, es zählt also gegen die Ausgaben',
  'reason-unknown': 'Zu wenig in der Beschreibung sagt, wofür das war',
  'reason-chosen': 'Du hast das am {day} gewählt',
  'reason-learned-others': 'Aus Korrekturen anderer Namen gelernt',
  'reason-learned-one-similar': 'Aus 1 Korrektur ähnlicher Namen gelernt',
  'reason-learned-similar': 'Aus {count} Korrekturen ähnlicher Namen gelernt',
  'reason-learned-one': 'Aus 1 Korrektur gelernt',
  'reason-learned': 'Aus {count} Korrekturen gelernt',
  'reason-rule': 'Deine Regel „{name}“ will es so',
};
