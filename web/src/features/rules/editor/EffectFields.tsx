import { useI18n } from '../../../lib/i18n';
import { SelectField, TextField } from '../../../ui/Field';
import { Switch } from '../../../ui/Switch';
import { isOn, type Rule } from '../model/book';
import { textOf } from '../model/complete';
import { stopOf } from '../model/draft';

interface EffectFieldsProps {
  rule: Rule;
  onChange: (part: Partial<Rule>) => void;
}

/** From when to when a rule has effect, and what it stops. Open where it says something unusual. */
export function EffectFields({ rule, onChange }: EffectFieldsProps) {
  const { t } = useI18n();
  const stop = stopOf(rule);
  const [from, until] = [textOf(rule.from), textOf(rule.until)];
  const unusual = stop !== 'nothing' || from !== '' || until !== '' || !isOn(rule);
  return (
    <details open={unusual} className="border-t border-line pt-2">
      <summary className="min-h-11 py-3 font-semibold">{t('rule.edit.more')}</summary>
      <div className="flex flex-col gap-4 pb-2">
        <Switch
          label={t('rule.edit.enabled')}
          checked={isOn(rule)}
          onChange={(enabled) => onChange({ enabled })}
        />
        <SelectField
          label={t('rule.edit.stop')}
          value={stop}
          onChange={(event) => onChange({ stop: event.target.value })}
        >
          {(['nothing', 'group', 'all'] as const).map((it) => (
            <option key={it} value={it}>
              {t(`rule.edit.stop.${it}`)}
            </option>
          ))}
        </SelectField>
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t('rule.edit.firstDay')}
            hint={t('rule.edit.any.day')}
            type="date"
            value={from}
            max={until === '' ? undefined : until}
            onChange={(event) => onChange({ from: event.target.value })}
          />
          <TextField
            label={t('rule.edit.lastDay')}
            hint={t('rule.edit.any.day')}
            type="date"
            value={until}
            min={from === '' ? undefined : from}
            onChange={(event) => onChange({ until: event.target.value })}
          />
        </div>
      </div>
    </details>
  );
}
