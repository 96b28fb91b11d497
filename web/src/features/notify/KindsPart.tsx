import { useI18n, type MessageKey } from '../../lib/i18n';
import { SelectField, TextField } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { useHousehold } from '../session/session.queries';
import type { PartProps } from './ChannelsPart';
import { kindName, withAmount, withBalance } from './kinds';
import type { KindSettings } from './settings.queries';

type Way = 'now' | 'always' | 'email' | 'push' | 'digest' | 'page';

const ways: readonly Way[] = ['now', 'always', 'email', 'push', 'digest', 'page'];

export function wayOf({ channels, digest, disturbs }: KindSettings): Way {
  if (channels.length === 0) return 'page';
  if (digest) return 'digest';
  if (channels.length === 1) return channels[0] === 'push' ? 'push' : 'email';
  return disturbs ? 'always' : 'now';
}

const settingsOf: Record<Way, Pick<KindSettings, 'channels' | 'digest' | 'disturbs'>> = {
  now: { channels: ['email', 'push'], digest: false, disturbs: false },
  always: { channels: ['email', 'push'], digest: false, disturbs: true },
  email: { channels: ['email'], digest: false, disturbs: false },
  push: { channels: ['push'], digest: false, disturbs: false },
  digest: { channels: ['email'], digest: true, disturbs: false },
  page: { channels: [], digest: false, disturbs: false },
};

/** What a member wants of each kind of alert. */
export function KindsPart({ settings, onChange }: PartProps) {
  const { t } = useI18n();
  const change = (kind: string, next: Partial<KindSettings>) =>
    onChange((it) => ({
      ...it,
      kinds: it.kinds.map((one) => (one.kind === kind ? { ...one, ...next } : one)),
    }));
  return (
    <Section title={t('notify.kinds')} className="mb-8">
      <p className="mb-2 text-muted">{t('notify.kindsHint')}</p>
      <ul>
        {settings.kinds.map((kind) => (
          <li key={kind.kind} className="border-t border-line py-2">
            <KindRow kind={kind} onChange={(next) => change(kind.kind, next)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface RowProps {
  kind: KindSettings;
  onChange: (next: Partial<KindSettings>) => void;
}

function KindRow({ kind, onChange }: RowProps) {
  const { t } = useI18n();
  const { baseCurrency } = useHousehold();
  const name = t(kindName(kind.kind));
  const ofBalance = withBalance.has(kind.kind);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="min-w-48 flex-1 font-medium">{name}</span>
      {(ofBalance || withAmount.has(kind.kind)) && (
        <div className="w-28">
          <TextField
            label={t(ofBalance ? 'notify.balanceBelow' : 'notify.threshold', {
              name,
              currency: baseCurrency,
            })}
            hideLabel
            inputMode="decimal"
            placeholder={t(ofBalance ? 'notify.balanceUsual' : 'notify.thresholdNone', {
              currency: baseCurrency,
            })}
            key={kind.threshold}
            defaultValue={kind.threshold ?? ''}
            className="text-end tabular-nums"
            onBlur={({ target }) => {
              const next = amountOf(target.value);
              if (next === undefined) target.value = kind.threshold ?? '';
              else if (next !== kind.threshold)
                onChange({ threshold: next, currency: next === null ? null : baseCurrency });
            }}
          />
        </div>
      )}
      <div className="w-56 max-sm:w-full">
        <SelectField
          label={t('notify.wayOf', { name })}
          hideLabel
          value={wayOf(kind)}
          onChange={({ target }) => onChange(settingsOf[target.value as Way])}
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {t(`notify.way.${way}` satisfies MessageKey)}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  );
}

/** Null for nothing, undefined for what is no amount. */
export function amountOf(text: string): string | null | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  return /^\d{1,15}(\.\d{1,4})?$/.test(trimmed) ? trimmed : undefined;
}
