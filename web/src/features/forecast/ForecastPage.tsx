import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { PageHeader } from '../../ui/Section';
import { Segmented } from '../../ui/Segmented';
import { ScenariosPart } from '../scenarios/ScenariosPart';
import { BalancePart } from './BalancePart';
import { MonthsPart } from './MonthsPart';

type Part = 'balance' | 'months' | 'what-if';

/** What accounts and months will come to, how sure that is, and how good it was before. */
export function ForecastPage() {
  const { t } = useI18n();
  const [part, setPart] = useState<Part>('balance');
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={t('forecast.title')}
        actions={
          <Segmented
            label={t('forecast.parts')}
            value={part}
            onChange={setPart}
            options={[
              { value: 'balance', label: t('forecast.balance') },
              { value: 'months', label: t('forecast.months') },
              { value: 'what-if', label: t('forecast.whatIf') },
            ]}
          />
        }
      />
      {part === 'balance' && <BalancePart />}
      {part === 'months' && <MonthsPart />}
      {part === 'what-if' && <ScenariosPart />}
    </div>
  );
}
