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
export const fieldErrors = (error: unknown): Record<string, string> =>
  error instanceof Problem
    ? Object.fromEntries(
        Object.entries(error.fields).map(([field, words]) => [field.split('.').at(-1), words]),
      )
    : {};
