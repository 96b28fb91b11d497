import { formatDay } from '../../lib/dates';
import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import type { Driver, Forecast } from './forecast.queries';

/** What a forecast rests on, what matters most first. */
export function DriversPart({ forecast }: { forecast: Forecast }) {
  const { t } = useI18n();
  const words = useDriverWords(forecast);
  if (forecast.drivers.length === 0) return null;
  return (
    <Section title={t('forecast.why')} className="mt-8">
      <dl className="max-w-xl border-t border-line">
        {forecast.drivers.map((driver, at) => {
          const { name, note } = words(driver);
          return (
            <div
              key={at}
              className="flex items-baseline justify-between gap-4 border-b border-line py-2"
            >
              <dt className="min-w-0">
                {name} {note && <span className="text-xs text-faint">{note}</span>}
              </dt>
              <dd>
                <Money amount={driver.amount} currency={forecast.currency} plus coloured />
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

function useDriverWords({ period }: Forecast) {
  const { t, locale } = useI18n();
  const categoryName = useCategoryName();
  return ({ kind, label, reference, times, day }: Driver): { name: string; note: string } => {
    const on = day === null ? '' : formatDay(day, locale);
    switch (kind) {
      case 'BILL':
      case 'INCOME':
        return {
          name: label || t('forecast.driver.nobody'),
          note: [t(`forecast.driver.${kind}`), t('forecast.times', { count: times, day: on })].join(
            ', ',
          ),
        };
      case 'USUAL':
        return {
          name: reference
            ? t(`forecast.driver.of.${period}`, { category: categoryName(reference) })
            : t(`forecast.driver.usual.${period}`),
          note: '',
        };
      case 'HOLIDAY':
        return { name: t('forecast.driver.HOLIDAY', { day: on }), note: '' };
      case 'TREND':
        return { name: t('forecast.driver.trend'), note: '' };
    }
  };
}
