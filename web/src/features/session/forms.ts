import type { NewHousehold } from './session.queries';

export const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export const householdOf = (form: FormData): NewHousehold => ({
  name: text(form, 'householdName').trim(),
  baseCurrency: text(form, 'baseCurrency'),
  country: text(form, 'country'),
  timeZone: text(form, 'timeZone'),
});
