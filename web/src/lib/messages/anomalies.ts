/** Why something deserves a look, and what people answer. */
export const anomalies = {
  'odd.amount.merchant': {
    en: 'At {of} it is usually {low} to {high}; this was {amount}.',
    de: 'Bei {of} sind es sonst {low} bis {high}; diesmal {amount}.',
  },
  'odd.amount.category': {
    en: 'For {of} it is usually {low} to {high}; this was {amount}.',
    de: 'Für {of} sind es sonst {low} bis {high}; diesmal {amount}.',
  },
  'odd.amount.account': {
    en: 'On this account it is usually {low} to {high}; this was {amount}.',
    de: 'Auf diesem Konto sind es sonst {low} bis {high}; diesmal {amount}.',
  },
  'odd.duplicate': {
    en: 'The same amount was paid to {name} shortly before.',
    de: 'Derselbe Betrag ging kurz vorher schon an {name}.',
  },
  'odd.new-merchant': {
    en: 'Nothing was ever paid to {name} before.',
    de: 'An {name} wurde vorher nie etwas gezahlt.',
  },
  'odd.new-category': {
    en: 'Nothing was ever paid for {category} before.',
    de: 'Für {category} wurde vorher nie etwas gezahlt.',
  },
  'odd.foreign': {
    en: 'You rarely pay there: {place}.',
    de: 'Dort zahlt ihr selten: {place}.',
  },
  'odd.elsewhere': { en: 'another country', de: 'ein anderes Land' },
  'odd.too-early': {
    en: '{name} came well before its usual time.',
    de: '{name} kam deutlich früher als sonst.',
  },
  'odd.weekday': {
    en: '{name} is usually paid on other days of the week.',
    de: '{name} wird sonst an anderen Wochentagen bezahlt.',
  },
  'odd.missed-bill': {
    en: '{name} comes about every {every} days and was due around {day}. It has not come.',
    de: '{name} kommt etwa alle {every} Tage und war um den {day} fällig. Es kam nichts.',
  },
  'odd.small-charges': {
    en: '{name} was unknown and charged small amounts {times} times within {days} days.',
    de: '{name} war unbekannt und hat binnen {days} Tagen {times}-mal kleine Beträge abgebucht.',
  },
  'odd.category-month': {
    en: '{of} usually costs {low} to {high} a month; this month it was {amount}.',
    de: '{of} kostet sonst {low} bis {high} im Monat; diesen Monat waren es {amount}.',
  },
  'odd.months': {
    en: { one: 'Based on {count} earlier month.', other: 'Based on {count} earlier months.' },
    de: { one: 'Aus {count} früheren Monat.', other: 'Aus {count} früheren Monaten.' },
  },
  'odd.ask': { en: 'Is this as it should be?', de: 'Hat das seine Richtigkeit?' },
  'odd.answer.expected': { en: 'Expected', de: 'Erwartet' },
  'odd.answer.not-mine': { en: 'Not ours', de: 'Nicht von uns' },
  'odd.answer.one-off': { en: 'One-off', de: 'Einmalig' },
  'odd.said.expected': {
    en: 'You said this is expected: what is like it at {name} is not brought up again.',
    de: 'Du hast gesagt, das ist erwartet: Ähnliches bei {name} wird nicht mehr gemeldet.',
  },
  'odd.said.not-mine': {
    en: 'You said nobody of you paid this: it does not count as usual, and {name} is watched more closely.',
    de: 'Du hast gesagt, das war niemand von euch: Es zählt nicht als üblich, und bei {name} wird genauer hingesehen.',
  },
  'odd.said.one-off': {
    en: 'You said this was a one-off: it does not count as usual.',
    de: 'Du hast gesagt, das war einmalig: Es zählt nicht als üblich.',
  },
  'odd.takeBack': { en: 'Take it back', de: 'Zurücknehmen' },
} as const;
