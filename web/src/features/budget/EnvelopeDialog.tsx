import { useState } from 'react';

import { formatMonth } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { isOpen, useCategories } from '../../lib/ownCategories';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/Field';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import {
  deficits,
  surpluses,
  useCloseEnvelope,
  usePutEnvelope,
  type BudgetMonth,
  type Deficit,
  type Surplus,
} from './budget.queries';
import { useEnvelopeName } from './names';

interface EnvelopeDialogProps {
  month: BudgetMonth;
  /** Empty for a new one. */
  category: string;
  onClose: () => void;
}

/** What becomes of an envelope at the end of a month, from the shown month on. */
export function EnvelopeDialog({ month, category, onClose }: EnvelopeDialogProps) {
  const { t, locale } = useI18n();
  const nameOf = useEnvelopeName();
  const say = useProblemText();
  const known = month.envelopes.find((it) => it.category === category);
  const free = useFreeCategories(month);
  const [chosen, setChosen] = useState(category || (free[0]?.code ?? ''));
  const [surplus, setSurplus] = useState<Surplus>(known?.surplus ?? 'keep');
  const [deficit, setDeficit] = useState<Deficit>(known?.deficit ?? 'pool');
  const put = usePutEnvelope(month.budgetId);
  const close = useCloseEnvelope(month.budgetId);
  const monthName = formatMonth(month.month, locale);
  const done = (text: string) => ({
    onSuccess: () => {
      onClose();
      toast({ text });
    },
    onError: (error: unknown) => toast({ text: say(error), tone: 'problem' }),
  });
  const save = () =>
    put.mutate(
      { category: chosen, from: month.month, surplus, deficit },
      done(t('budget.saved', { name: nameOf(chosen) })),
    );
  const title = known ? t('budget.settings', { name: nameOf(category) }) : t('budget.add');
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="text-muted">{t('budget.settingsHint', { month: monthName })}</p>
        {!known && (
          <SelectField
            label={t('budget.category')}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            {free.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('budget.surplus')}
          value={surplus}
          onChange={(event) => setSurplus(event.target.value as Surplus)}
        >
          {surpluses.map((it) => (
            <option key={it} value={it}>
              {t(`budget.surplus.${it}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('budget.deficit')}
          value={deficit}
          onChange={(event) => setDeficit(event.target.value as Deficit)}
        >
          {deficits.map((it) => (
            <option key={it} value={it}>
              {t(`budget.deficit.${it}`)}
            </option>
          ))}
        </SelectField>
        <div className="flex flex-wrap justify-between gap-2">
          <Button look="primary" type="submit" disabled={put.isPending || chosen === ''}>
            {t('budget.save')}
          </Button>
          {known && (
            <Button
              look="danger"
              disabled={close.isPending}
              onClick={() =>
                close.mutate(
                  { category, from: month.month },
                  done(t('budget.closed', { name: nameOf(category) })),
                )
              }
            >
              {t('budget.close', { month: monthName })}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

/** Categories without an envelope in the month, by name. */
function useFreeCategories(month: BudgetMonth) {
  const { locale } = useI18n();
  const nameOf = useEnvelopeName();
  const taken = new Set(month.envelopes.map((it) => it.category));
  return [...useCategories().byCode.values()]
    .filter((it) => isOpen(it) && !taken.has(it.category))
    .map((it) => ({ code: it.category, name: nameOf(it.category) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
