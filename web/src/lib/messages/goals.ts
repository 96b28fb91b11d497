/** What people save for. */
export const goals = {
  'nav.goals': { en: 'Goals', de: 'Ziele' },
  'goals.title': { en: 'Goals', de: 'Ziele' },
  'goals.new': { en: 'New goal', de: 'Neues Ziel' },
  'goals.empty': { en: 'No goals yet', de: 'Noch keine Ziele' },
  'goals.emptyHint': {
    en: 'Say what you save for and which account the money is on. We say how far you are and when you are there.',
    de: 'Sag, wofür du sparst und auf welchem Konto das Geld liegt. Wir sagen, wie weit du bist und wann du es hast.',
  },
  'goals.of': { en: 'of {target}', de: 'von {target}' },
  'goals.progress': {
    en: '{name}: {saved} of {target}',
    de: '{name}: {saved} von {target}',
  },
  'goals.edit': { en: 'Change {name}', de: '{name} ändern' },
  'goals.saved': { en: '{name} saved', de: '{name} gesichert' },
  'goals.deleted': { en: '{name} deleted', de: '{name} gelöscht' },
  'goals.delete': { en: 'Delete goal', de: 'Ziel löschen' },
  'goals.course.reached': { en: 'You have it.', de: 'Du hast es.' },
  'goals.course.on-course': {
    en: 'On course: there on {day} at {rate} a month.',
    de: 'Auf Kurs: am {day} erreicht, mit {rate} im Monat.',
  },
  'goals.course.behind': {
    en: 'Behind: at {rate} a month it is there on {day}, not by {by}. {needed} a month would do.',
    de: 'Im Rückstand: mit {rate} im Monat am {day} erreicht, nicht bis {by}. Mit {needed} im Monat reicht es.',
  },
  'goals.course.never': {
    en: 'Behind: it does not grow. {needed} a month would do by {by}.',
    de: 'Im Rückstand: Es wächst nicht. Mit {needed} im Monat reicht es bis {by}.',
  },
  'goals.course.overdue': {
    en: 'Its day was {by}; {missing} is missing.',
    de: 'Der Tag war {by}; es fehlen {missing}.',
  },
  'goals.course.open': {
    en: 'At {rate} a month it is there on {day}.',
    de: 'Mit {rate} im Monat am {day} erreicht.',
  },
  'goals.course.unknown': {
    en: '{missing} to go. Say what you put by each month, and we say when.',
    de: 'Es fehlen {missing}. Sag, was du im Monat zurücklegst, dann sagen wir, wann.',
  },
  'goals.course.paused': { en: 'Rests. {missing} to go.', de: 'Ruht. Es fehlen {missing}.' },
  'goals.completed': { en: 'Done', de: 'Erledigt' },
  'goals.even': {
    en: 'Saved evenly it would be {expected} today.',
    de: 'Gleichmäßig gespart wären es heute {expected}.',
  },
  'goals.whatIf': { en: 'What if you put by more?', de: 'Und wenn du mehr zurücklegst?' },
  'goals.more': { en: 'More a month', de: 'Mehr im Monat' },
  'goals.more.value': { en: '{more} more a month', de: '{more} mehr im Monat' },
  'goals.more.same': { en: 'As it is: {day}', de: 'Wie jetzt: {day}' },
  'goals.more.sooner': {
    en: {
      one: '{monthly} a month: {day}, a month sooner',
      other: '{monthly} a month: {day}, {count} months sooner',
    },
    de: {
      one: '{monthly} im Monat: {day}, einen Monat früher',
      other: '{monthly} im Monat: {day}, {count} Monate früher',
    },
  },
  'goals.more.on': { en: '{monthly} a month: {day}', de: '{monthly} im Monat: {day}' },
  'goals.name': { en: 'What for', de: 'Wofür' },
  'goals.target': { en: 'How much', de: 'Wie viel' },
  'goals.by': { en: 'By when (optional)', de: 'Bis wann (freiwillig)' },
  'goals.monthly': { en: 'Each month (optional)', de: 'Jeden Monat (freiwillig)' },
  'goals.monthlyHint': {
    en: 'What you mean to put by. Left blank, we go by how it grows.',
    de: 'Was du zurücklegen willst. Leer gelassen, zählt, wie es wächst.',
  },
  'goals.accounts': { en: 'Where the money is', de: 'Wo das Geld liegt' },
  'goals.accountsHint': {
    en: 'Blank means all that no other goal has.',
    de: 'Leer heißt: alles, was kein anderes Ziel hat.',
  },
  'goals.earmark': { en: 'Of {account}', de: 'Von {account}' },
  'goals.state': { en: 'State', de: 'Stand' },
  'goals.state.active': { en: 'We save for it', de: 'Wir sparen dafür' },
  'goals.state.paused': { en: 'It rests', de: 'Es ruht' },
  'goals.state.completed': {
    en: 'Done: the money is free again',
    de: 'Erledigt: das Geld ist wieder frei',
  },
} as const;
