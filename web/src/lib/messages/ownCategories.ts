/** The page on which a household makes the taxonomy its own. */
export const ownCategories = {
  'nav.categories': { en: 'Categories', de: 'Kategorien' },
  'cat.title': { en: 'Categories', de: 'Kategorien' },
  'cat.hint': {
    en: 'Add your own below any of these, and hide what you never use. What is in a hidden or archived category stays there.',
    de: 'Lege darunter eigene an und blende aus, was du nie brauchst. Was in einer ausgeblendeten oder archivierten Kategorie ist, bleibt dort.',
  },
  'cat.add': { en: 'Add category', de: 'Kategorie anlegen' },
  'cat.addTo': { en: 'Add a category to {name}', de: 'Kategorie unter {name} anlegen' },
  'cat.added': { en: '{name} added', de: '{name} angelegt' },
  'cat.name': { en: 'Name', de: 'Name' },
  'cat.parent': { en: 'Below', de: 'Unter' },
  'cat.chooseParent': { en: 'Choose where it belongs', de: 'Wähle, wohin sie gehört' },
  'cat.icon': { en: 'Icon', de: 'Symbol' },
  'cat.colour': { en: 'Colour', de: 'Farbe' },
  'cat.usualColour': { en: 'As its group', de: 'Wie die Gruppe' },
  'cat.hidden': { en: 'Hidden', de: 'Ausgeblendet' },
  'cat.archived': { en: 'Archived', de: 'Archiviert' },
  'cat.hide': { en: 'Hide {name}', de: '{name} ausblenden' },
  'cat.show': { en: 'Show {name}', de: '{name} einblenden' },
  'cat.edit': { en: 'Change {name}', de: '{name} ändern' },
  'cat.archive': { en: 'Archive {name}', de: '{name} archivieren' },
  'cat.restore': { en: 'Use {name} again', de: '{name} wieder benutzen' },
  'cat.archivedToast': { en: '{name} archived', de: '{name} archiviert' },
  'cat.restored': { en: '{name} is in use again', de: '{name} wird wieder benutzt' },
  'cat.merge': { en: 'Merge', de: 'Zusammenlegen' },
  'cat.mergeOne': { en: 'Merge {name} into another', de: '{name} mit anderer zusammenlegen' },
  'cat.mergeInto': { en: 'Everything goes to', de: 'Alles geht nach' },
  'cat.mergeHint': {
    en: 'All that you put in {name} goes to the other category. {name} is no longer offered.',
    de: 'Alles, was du unter {name} eingeordnet hast, geht in die andere Kategorie. {name} steht nicht mehr zur Wahl.',
  },
  'cat.merged': {
    en: {
      one: '{name} is now {into}: {count} decision moved',
      other: '{name} is now {into}: {count} decisions moved',
    },
    de: {
      one: '{name} ist jetzt {into}: {count} Entscheidung umgezogen',
      other: '{name} ist jetzt {into}: {count} Entscheidungen umgezogen',
    },
  },
} as const;
