import { Hourglass } from 'lucide-react';

import { useI18n } from '../../lib/i18n';
import { Empty } from '../../ui/States';
import type { Forecast } from './forecast.queries';

/** Why there is no forecast of something. */
export function NoForecast({ forecast }: { forecast: Forecast }) {
  const { t } = useI18n();
  return (
    <Empty
      icon={Hourglass}
      title={t('forecast.empty')}
      hint={
        forecast.status === 'NOT_ENOUGH_HISTORY'
          ? t('forecast.short', { known: forecast.historySteps, needed: forecast.historyNeeded })
          : t('forecast.failed')
      }
    />
  );
}
