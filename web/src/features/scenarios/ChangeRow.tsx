import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';

import { formatMonth } from '../../lib/dates';
import { fromInput } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { IconButton } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { rangeOf } from './changes';
import type { Change, Kept } from './scenarios.queries';

interface ChangeRowProps {
  change: Change;
  kept: Kept;
  onChange: (change: Change) => void;
  onRemove: () => void;
}

/** One change in plain words, with what can be set about it. */
export function ChangeRow({ change, kept, onChange, onRemove }: ChangeRowProps) {
  const { t } = useI18n();
  const { kind } = change;
  return (
    <li className="border-t border-line py-3">
      <div className="flex items-center justify-between gap-2">
        <span className="font-medium">{t(`scenarios.kind.${kind}`)}</span>
        <IconButton label={t('scenarios.removeChange')} onClick={onRemove}>
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </div>
      {kind === 'percent' && <Part change={change} kept={kept} onChange={onChange} />}
      {kind === 'amount' ? (
        <Amount change={change} onChange={onChange} />
      ) : (
        <Percent change={change} onChange={onChange} />
      )}
      {(kind === 'percent' || kind === 'amount') && (
        <Span change={change} months={kept.months} onChange={onChange} />
      )}
    </li>
  );
}

type Setting = Pick<ChangeRowProps, 'change' | 'onChange'>;

function Part({ change, kept, onChange }: Setting & { kept: Kept }) {
  const { t } = useI18n();
  const value = change.of === 'series' ? (change.id ?? '') : (change.of ?? 'income');
  return (
    <SelectField
      label={t('scenarios.of')}
      value={value}
      onChange={({ target }) =>
        onChange(
          target.value === 'income' || target.value === 'spending'
            ? { ...change, of: target.value, id: null }
            : { ...change, of: 'series', id: target.value },
        )
      }
    >
      <option value="income">{t('scenarios.of.income')}</option>
      <option value="spending">{t('scenarios.of.spending')}</option>
      {change.of === 'category' && <option value="category">{change.id}</option>}
      {kept.series.map(({ streamId, counterparty }) => (
        <option key={streamId} value={streamId}>
          {counterparty || t('forecast.driver.nobody')}
        </option>
      ))}
    </SelectField>
  );
}

function Percent({ change, onChange }: Setting) {
  const { t, locale } = useI18n();
  const id = useId();
  const percent = Number(change.percent ?? 0);
  const number = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 2,
    signDisplay: change.kind === 'percent' ? 'exceptZero' : 'auto',
  }).format(percent / 100);
  const said =
    change.kind === 'percent'
      ? percent === -100
        ? t('scenarios.stops')
        : number
      : t('scenarios.aYear', { percent: number });
  return (
    <div className="mt-2">
      <label htmlFor={id} className="flex justify-between gap-4 text-muted">
        {t('scenarios.byHowMuch')}
        <span className="text-ink tabular-nums">{said}</span>
      </label>
      <input
        id={id}
        type="range"
        {...rangeOf(change.kind)}
        value={percent}
        aria-valuetext={said}
        onChange={(event) => onChange({ ...change, percent: event.target.value })}
        className="h-11 w-full accent-accent"
      />
    </div>
  );
}

const rhythms = ['0', '1', '3', '12'] as const;

function Amount({ change, onChange }: Setting) {
  const { t, locale } = useI18n();
  const [text, setText] = useState(() =>
    new Intl.NumberFormat(locale).format(Number(change.amount ?? 0)),
  );
  const amount = fromInput(text, locale);
  const type = (typed: string) => {
    setText(typed);
    const read = fromInput(typed, locale);
    if (read !== null) onChange({ ...change, amount: read });
  };
  return (
    <div className="mt-1 grid grid-cols-2 gap-3">
      <TextField
        label={t('scenarios.amount')}
        hint={t('scenarios.amountHint')}
        error={amount === null ? t('scenarios.noAmount') : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <SelectField
        label={t('scenarios.every')}
        value={String(change.everyMonths ?? 0)}
        onChange={({ target }) => onChange({ ...change, everyMonths: Number(target.value) })}
      >
        {rhythms.map((rhythm) => (
          <option key={rhythm} value={rhythm}>
            {t(`scenarios.every.${rhythm}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Span({ change, months, onChange }: Setting & { months: readonly string[] }) {
  const { t, locale } = useI18n();
  const once = change.kind === 'amount' && change.everyMonths === 0;
  const { from, until } = change;
  const shown = from !== null && !months.includes(from) ? [from, ...months] : months;
  return (
    <div className="mt-2 grid grid-cols-2 gap-3">
      <SelectField
        label={t(once ? 'scenarios.in' : 'scenarios.from')}
        value={from ?? ''}
        onChange={({ target }) =>
          onChange({
            ...change,
            from: target.value,
            until: until !== null && until < target.value ? target.value : until,
          })
        }
      >
        {shown.map((month) => (
          <option key={month} value={month}>
            {formatMonth(month, locale, true)}
          </option>
        ))}
      </SelectField>
      {!once && (
        <SelectField
          label={t('scenarios.until')}
          value={until ?? ''}
          onChange={({ target }) => onChange({ ...change, until: target.value || null })}
        >
          <option value="">{t('scenarios.stays')}</option>
          {shown
            .filter((month) => month >= (from ?? ''))
            .map((month) => (
              <option key={month} value={month}>
                {formatMonth(month, locale, true)}
              </option>
            ))}
        </SelectField>
      )}
    </div>
  );
}
