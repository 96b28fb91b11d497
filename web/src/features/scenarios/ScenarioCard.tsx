import { X } from 'lucide-react';

import { formatMonth, monthMark, monthOf } from '../../lib/dates';
import { absolute, isNegative, isZero } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { DataTable } from '../../ui/AsTable';
import { Button, IconButton } from '../../ui/Button';
import { useChartWords } from '../../ui/chartWords';
import { SelectField, TextField } from '../../ui/Field';
import { LineChart } from '../../ui/LineChart';
import { begun, outcomeFan } from './changes';
import { ChangeRow } from './ChangeRow';
import type { Change, Comparison, Draft, Kept, Outcome } from './scenarios.queries';

interface ScenarioCardProps {
  draft: Draft;
  kept: Kept;
  comparison: Comparison;
  /** Null while it is not worked out yet. */
  outcome: Outcome | null;
  range: readonly [number, number];
  asTable: boolean;
  onChange: (draft: Draft) => void;
  onRemove: () => void;
  onKeep: () => void;
}

const kinds = ['percent', 'amount', 'prices', 'interest'] as const;

/** One scenario: what changes, what becomes of the money, and how sure that is. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { draft, kept, comparison, outcome, onChange, onRemove, onKeep } = props;
  const { t } = useI18n();
  const set = (changes: readonly Change[]) => onChange({ ...draft, changes });
  const next = kept.months[1] ?? kept.months[0] ?? '';
  return (
    <section
      aria-label={draft.name}
      className="min-w-0 rounded-base border border-line bg-surface p-4"
    >
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={t('scenarios.name')}
            value={draft.name}
            maxLength={100}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
          />
        </div>
        <IconButton label={t('scenarios.putAway', { name: draft.name })} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      {outcome && (
        <>
          <Says outcome={outcome} comparison={comparison} />
          <Course {...props} outcome={outcome} />
        </>
      )}
      <ul className="mt-3">
        {draft.changes.map((change, at) => (
          <ChangeRow
            key={at}
            change={change}
            kept={kept}
            onChange={(changed) => set(draft.changes.map((it, i) => (i === at ? changed : it)))}
            onRemove={() => set(draft.changes.filter((_, i) => i !== at))}
          />
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-end gap-2 border-t border-line pt-3">
        <SelectField
          label={t('scenarios.addChange')}
          hideLabel
          value=""
          onChange={({ target }) => {
            const kind = kinds.find((it) => it === target.value);
            if (kind) set([...draft.changes, begun(kind, next)]);
          }}
        >
          <option value="">{t('scenarios.addChange')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`scenarios.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <Button onClick={onKeep} disabled={draft.name.trim() === ''}>
          {t(draft.scenarioId === null ? 'scenarios.keep' : 'scenarios.keepAgain')}
        </Button>
      </div>
    </section>
  );
}

function Says({ outcome, comparison }: { outcome: Outcome; comparison: Comparison }) {
  const { t, locale } = useI18n();
  const { difference, belowZero, belowZeroFrom, goals } = outcome;
  const percent = (part: number) =>
    new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
  const amount = moneyText(absolute(difference), comparison.currency, locale, { whole: true });
  const names = new Map(comparison.goals.map(({ goalId, name }) => [goalId, name]));
  return (
    <>
      <p className="mt-3 font-medium">
        {isZero(difference)
          ? t('scenarios.same')
          : t(isNegative(difference) ? 'scenarios.less' : 'scenarios.more', { amount })}
      </p>
      <p className={belowZeroFrom ? 'text-danger' : belowZero >= 0.05 ? 'text-warn' : 'text-muted'}>
        {belowZeroFrom
          ? t('scenarios.below', { month: formatMonth(belowZeroFrom, locale) })
          : belowZero >= 0.005
            ? t('scenarios.maybeBelow', { percent: percent(belowZero) })
            : t('scenarios.neverBelow')}
      </p>
      {goals.map(({ id, probability }) => (
        <p key={id} className="text-muted">
          {t('scenarios.goal', { name: names.get(id) ?? '', percent: percent(probability) })}
        </p>
      ))}
    </>
  );
}

function Course({
  draft,
  comparison,
  outcome,
  range,
  asTable,
}: ScenarioCardProps & { outcome: Outcome }) {
  const { t, locale } = useI18n();
  const words = {
    ...useChartWords(comparison.currency, (day) => monthMark(monthOf(day), locale)),
    day: (day: string) => formatMonth(monthOf(day), locale),
  };
  if (asTable) {
    return (
      <DataTable
        caption={draft.name}
        head={[t('forecast.month'), t('forecast.low'), t('scenarios.then'), t('forecast.high')]}
        rows={outcome.months.map(({ month, p10, p50, p90 }) => [
          formatMonth(month, locale, true),
          ...[p10, p50, p90].map(words.amount),
        ])}
      />
    );
  }
  const fan = outcomeFan(comparison.baseline, outcome, range, {
    now: t('scenarios.now'),
    then: t('scenarios.then'),
    eight: t('forecast.eight'),
  });
  const last = outcome.months.at(-1);
  return (
    <LineChart
      {...fan}
      label={t('scenarios.chart', {
        name: draft.name,
        month: last ? formatMonth(last.month, locale) : '',
        amount: last ? words.amount(last.p50) : '',
      })}
      words={words}
      className="h-52"
    />
  );
}
