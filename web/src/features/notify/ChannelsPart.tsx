import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { Switch } from '../../ui/Switch';
import { toast } from '../../ui/Toaster';
import { canPush, subscribe } from './browserPush';
import { useDeviceChanges, useDevices, type Change, type Settings } from './settings.queries';

export interface PartProps {
  settings: Settings;
  onChange: (change: Change) => void;
}

/** By which ways alerts come to a member at all. */
export function ChannelsPart({ settings, onChange }: PartProps) {
  const { t } = useI18n();
  return (
    <Section title={t('notify.channels')} className="mb-8">
      <div className="flex flex-col gap-3 border-t border-line pt-3">
        <Switch
          label={t('notify.email')}
          hint={
            settings.emailReady
              ? t('notify.emailHint', { address: settings.address })
              : t('notify.emailMissing')
          }
          checked={settings.email}
          onChange={(email) => onChange((it) => ({ ...it, email }))}
        />
        <Switch
          label={t('notify.push')}
          hint={t('notify.pushHint')}
          checked={settings.push}
          onChange={(push) => onChange((it) => ({ ...it, push }))}
        />
        {settings.push && <Devices pushKey={settings.pushKey} />}
        <SelectField
          label={t('notify.language')}
          className="max-w-xs"
          value={settings.language}
          onChange={({ target }) =>
            onChange((it) => ({ ...it, language: target.value === 'de' ? 'de' : 'en' }))
          }
        >
          <option value="en">English</option>
          <option value="de">Deutsch</option>
        </SelectField>
      </div>
    </Section>
  );
}

function Devices({ pushKey }: { pushKey: string | null }) {
  const { t } = useI18n();
  const devices = useDevices();
  const { add, remove } = useDeviceChanges();
  const refused = () => toast({ text: t('notify.pushRefused'), tone: 'problem' });
  return (
    <div>
      {devices.data && devices.data.length > 0 && (
        <ul aria-label={t('notify.devices')}>
          {devices.data.map(({ subscriptionId, device }) => (
            <li key={subscriptionId} className="flex min-h-11 items-center justify-between gap-4">
              <span className="min-w-0 truncate">{device}</span>
              <Button
                look="plain"
                aria-label={t('notify.deviceRemoveNamed', { name: device })}
                onClick={() => remove.mutate(subscriptionId)}
              >
                {t('notify.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {pushKey && canPush() ? (
        <Button
          disabled={add.isPending}
          onClick={() => add.mutate(subscribe(pushKey), { onError: refused })}
        >
          {t('notify.deviceAdd')}
        </Button>
      ) : (
        <p className="text-xs text-faint">{t('notify.pushMissing')}</p>
      )}
    </div>
  );
}
