import { useI18n } from '../../lib/i18n';
import { ButtonLink } from '../../ui/Button';
import { PageHeader } from '../../ui/Section';
import { ErrorNote, Skeleton, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { ChannelsPart } from './ChannelsPart';
import { DeliveryLog } from './DeliveryLog';
import { KindsPart } from './KindsPart';
import { QuietPart } from './QuietPart';
import { useChangeSettings, useSettings, type Change } from './settings.queries';
import { WebhooksPart } from './WebhooksPart';

/** How a member hears of alerts, where else they go, and what became of each. */
export function AlertSettingsPage() {
  const { t } = useI18n();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t('notify.title')}
        actions={
          <ButtonLink to="/alerts" look="plain">
            {t('notify.back')}
          </ButtonLink>
        }
      />
      <Member />
      <WebhooksPart />
      <DeliveryLog />
    </div>
  );
}

function Member() {
  const settings = useSettings();
  const change = useChangeSettings();
  const problem = useProblemText();
  if (settings.isPending) return <Skeleton rows={6} />;
  if (settings.isError)
    return <ErrorNote error={settings.error} onRetry={() => void settings.refetch()} />;
  const onChange = (next: Change) =>
    change.mutate(next, {
      onError: (error) => toast({ text: problem(error), tone: 'problem' }),
    });
  return (
    <>
      <ChannelsPart settings={settings.data} onChange={onChange} />
      <QuietPart settings={settings.data} onChange={onChange} />
      <KindsPart settings={settings.data} onChange={onChange} />
    </>
  );
}
