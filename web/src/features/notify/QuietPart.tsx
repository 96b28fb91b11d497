import { useI18n, type MessageKey } from '../../lib/i18n';
import { SelectField, TextField } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { Switch } from '../../ui/Switch';
import type { PartProps } from './ChannelsPart';

const night = { quietFrom: '22:00', quietUntil: '07:00' };
const noQuiet = { quietFrom: null, quietUntil: null };

const days = [
  'daily',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const isTime = (text: string) => /^\d\d:\d\d$/.test(text);

/** When nothing disturbs, and when the summary comes. */
export function QuietPart({ settings, onChange }: PartProps) {
  const { t } = useI18n();
  const { quietFrom, quietUntil } = settings;
  return (
    <Section title={t('notify.times')} className="mb-8">
      <div className="flex flex-col gap-3 border-t border-line pt-3">
        <Switch
          label={t('notify.quiet')}
          hint={t('notify.quietHint', { zone: settings.timeZone })}
          checked={quietFrom !== null}
          onChange={(on) => onChange((it) => ({ ...it, ...(on ? night : noQuiet) }))}
        />
        {quietFrom !== null && quietUntil !== null && (
          <div className="grid grid-cols-2 gap-4 sm:max-w-sm">
            <Time
              label={t('notify.quietFrom')}
              value={quietFrom}
              onChange={(value) => onChange((it) => ({ ...it, quietFrom: value }))}
            />
            <Time
              label={t('notify.quietUntil')}
              value={quietUntil}
              onChange={(value) => onChange((it) => ({ ...it, quietUntil: value }))}
            />
          </div>
        )}
        <div className="grid grid-cols-2 gap-4 sm:max-w-sm">
          <SelectField
            label={t('notify.digest')}
            value={settings.digestOn}
            onChange={({ target }) => onChange((it) => ({ ...it, digestOn: target.value }))}
          >
            {days.map((day) => (
              <option key={day} value={day}>
                {t(`notify.day.${day}` satisfies MessageKey)}
              </option>
            ))}
          </SelectField>
          <Time
            label={t('notify.digestAt')}
            value={settings.digestAt}
            onChange={(value) => onChange((it) => ({ ...it, digestAt: value }))}
          />
        </div>
      </div>
    </Section>
  );
}

interface TimeProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Time({ label, value, onChange }: TimeProps) {
  return (
    <TextField
      label={label}
      type="time"
      key={value}
      defaultValue={value}
      onBlur={({ target }) => {
        if (isTime(target.value) && target.value !== value) onChange(target.value);
      }}
    />
  );
}
