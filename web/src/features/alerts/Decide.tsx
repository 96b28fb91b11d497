import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useDecide, type Alert } from './alerts.queries';

const dayMillis = 86_400_000;

/** Puts an alert away, for a day or until it changes, and brings it back. */
export function Decide({ alert, title }: { alert: Alert; title: string }) {
  const { t } = useI18n();
  const decide = useDecide();
  const problem = useProblemText();
  const { alertId, state } = alert;
  const onError = (error: unknown) => toast({ text: problem(error), tone: 'problem' });
  const put = (decision: { state: 'acknowledged' | 'snoozed'; until?: string }) => {
    decide.mutate({ alertId, ...decision }, { onError });
    toast({
      text: t('alerts.decided'),
      action: {
        label: t('alerts.undo'),
        run: () => decide.mutate({ alertId, state: null }, { onError }),
      },
    });
  };
  if (state === 'snoozed' || state === 'acknowledged') {
    return (
      <Button
        look="plain"
        aria-label={t('alerts.reopenNamed', { title })}
        onClick={() => decide.mutate({ alertId, state: null }, { onError })}
      >
        {t('alerts.reopen')}
      </Button>
    );
  }
  if (state !== 'open') return null;
  return (
    <>
      <Button
        look="plain"
        aria-label={t('alerts.acknowledgeNamed', { title })}
        onClick={() => put({ state: 'acknowledged' })}
      >
        {t('alerts.acknowledge')}
      </Button>
      <Button
        look="plain"
        aria-label={t('alerts.snoozeNamed', { title })}
        onClick={() =>
          put({ state: 'snoozed', until: new Date(Date.now() + dayMillis).toISOString() })
        }
      >
        {t('alerts.snooze')}
      </Button>
    </>
  );
}
