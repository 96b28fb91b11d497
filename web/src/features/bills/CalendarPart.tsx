import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useCalendar, useChangeCalendar } from './bills.queries';

/** The secret address at which a calendar program reads the bills. */
export function CalendarPart() {
  const { t } = useI18n();
  const calendar = useCalendar();
  const change = useChangeCalendar();
  const problem = useProblemText();
  const [address, setAddress] = useState<string | null>(null);
  const onError = (error: unknown) => toast({ text: problem(error), tone: 'problem' });
  const create = () =>
    change.mutate('POST', {
      onSuccess: (path) => setAddress(path === null ? null : window.location.origin + path),
      onError,
    });
  const end = () =>
    change.mutate('DELETE', {
      onSuccess: () => {
        setAddress(null);
        toast({ text: t('bills.calendarEnded') });
      },
      onError,
    });
  if (!calendar.data) return null;
  return (
    <Section title={t('bills.inCalendar')}>
      <p className="text-muted">{t('bills.inCalendarHint')}</p>
      {address && (
        <div className="mt-3">
          <TextField
            label={t('bills.address')}
            hint={t('bills.addressHint')}
            value={address}
            readOnly
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={create} disabled={change.isPending}>
          {t(calendar.data.exists ? 'bills.newAddress' : 'bills.makeAddress')}
        </Button>
        {calendar.data.exists && (
          <Button look="danger" onClick={end} disabled={change.isPending}>
            {t('bills.endAddress')}
          </Button>
        )}
      </div>
    </Section>
  );
}
