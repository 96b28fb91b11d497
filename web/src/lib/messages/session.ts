/** Signing up and in, and households. */
export const session = {
  'session.signIn': { en: 'Sign in', de: 'Anmelden' },
  'session.signUp': { en: 'Create account', de: 'Zugang anlegen' },
  'session.signInTitle': { en: 'Welcome back', de: 'Willkommen zurück' },
  'session.signUpTitle': { en: 'Start with your household', de: 'Beginne mit deinem Haushalt' },
  'session.pitch': {
    en: 'See where you stand in ten seconds.',
    de: 'In zehn Sekunden wissen, wo du stehst.',
  },
  'session.pitchMore': {
    en: 'Drop in a file from your bank. Balances, spending and anything unusual follow a second later, and stay up to date by themselves.',
    de: 'Zieh eine Datei deiner Bank hierher. Salden, Ausgaben und Auffälliges folgen eine Sekunde später und bleiben von selbst aktuell.',
  },
  'session.haveAccount': { en: 'Been here before?', de: 'Schon hier gewesen?' },
  'session.noAccount': { en: 'New to Pennyflow?', de: 'Neu bei Pennyflow?' },
  'session.email': { en: 'Email', de: 'E-Mail' },
  'session.password': { en: 'Password', de: 'Passwort' },
  'session.passwordHint': { en: 'At least 10 characters.', de: 'Mindestens 10 Zeichen.' },
  'session.displayName': { en: 'Your name', de: 'Dein Name' },
  'session.you': { en: 'You', de: 'Du' },
  'session.household': { en: 'Household', de: 'Haushalt' },
  'session.householdName': { en: 'Household name', de: 'Name des Haushalts' },
  'session.householdHint': {
    en: 'Such as “Home” or “The Weber family”.',
    de: 'Etwa „Zuhause“ oder „Familie Weber“.',
  },
  'session.baseCurrency': { en: 'Main currency', de: 'Hauptwährung' },
  'session.baseCurrencyHint': {
    en: 'Totals are shown in it. Accounts may use others.',
    de: 'In ihr stehen alle Summen. Konten dürfen andere haben.',
  },
  'session.country': { en: 'Country', de: 'Land' },
  'session.timeZone': { en: 'Time zone', de: 'Zeitzone' },
  'session.wrong': {
    en: 'Email and password do not match.',
    de: 'E-Mail und Passwort passen nicht zusammen.',
  },
  'session.tooMany': {
    en: 'Too many attempts. Wait a minute, then try again.',
    de: 'Zu viele Versuche. Warte eine Minute und versuche es dann noch einmal.',
  },
  'session.taken': {
    en: 'Someone already signed up with this email. Sign in instead.',
    de: 'Mit dieser E-Mail gibt es schon einen Zugang. Melde dich an.',
  },
} as const;
