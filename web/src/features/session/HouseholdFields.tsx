import { useMemo } from 'react';

import { useI18n } from '../../lib/i18n';
import { SelectField, TextField } from '../../ui/Field';
import { currencies, guess, timeZones } from './places';

export function useSorted(codes: readonly string[], type: 'currency' | 'region') {
  const { locale } = useI18n();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type });
    return codes
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  }, [codes, locale, type]);
}

/** A list of currencies, the likely ones first. */
export function CurrencyOptions() {
  const sorted = useSorted(currencies, 'currency');
  return sorted.map(({ code, name }) => (
    <option key={code} value={code}>
      {name} ({code})
    </option>
  ));
}

interface HouseholdFieldsProps {
  countries: readonly string[];
  errors: Record<string, string>;
}

/** What a household is: its name, its currency and where it is; guessed from the browser. */
export function HouseholdFields({ countries, errors }: HouseholdFieldsProps) {
  const { t } = useI18n();
  const here = useMemo(() => guess(), []);
  const places = useSorted(countries, 'region');
  return (
    <>
      <TextField
        label={t('session.householdName')}
        hint={t('session.householdHint')}
        error={errors.name}
        name="householdName"
        maxLength={100}
        required
      />
      <SelectField
        label={t('session.baseCurrency')}
        hint={t('session.baseCurrencyHint')}
        error={errors.baseCurrency}
        name="baseCurrency"
        defaultValue={here.currency}
      >
        <CurrencyOptions />
      </SelectField>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('session.country')}
          error={errors.country}
          name="country"
          defaultValue={here.country}
        >
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('session.timeZone')}
          error={errors.timeZone}
          name="timeZone"
          defaultValue={here.timeZone}
        >
          {timeZones(here.timeZone).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}
