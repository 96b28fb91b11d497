import { Problem } from '../../lib/api';
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

/** The API names nested fields by path; a form knows the last step. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const named = Object.entries(error.fields);
  return Object.fromEntries(named.map(([field, words]) => [field.replace(/^.*\./, ''), words]));
}
