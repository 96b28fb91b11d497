import { formatDay } from '../../lib/dates';
import { absolute } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useSaid, useTakeBack, type Verdict } from './bills.queries';

/** What people said of series, each of which can be taken back. */
export function SaidPart() {
  const { t, locale } = useI18n();
  const said = useSaid();
  const takeBack = useTakeBack();
  const problem = useProblemText();
  if (!said.data || said.data.length === 0) return null;
  const words = ({ kind, fromOn, amount, currency, counterparty }: Verdict) =>
    t(`bills.said.${kind}`, {
      name: counterparty || t('bills.nobody'),
      day: fromOn ? formatDay(fromOn, locale, 'withYear') : '',
      amount: amount ? moneyText(absolute(amount), currency, locale) : '',
    });
  return (
    <Section title={t('bills.said')}>
      <ul className="border-t border-line">
        {said.data.map((it) => (
          <li
            key={it.verdictId}
            className="flex min-h-12 items-center justify-between gap-4 border-b border-line"
          >
            <span className="min-w-0">{words(it)}</span>
            <Button
              look="plain"
              disabled={takeBack.isPending}
              aria-label={t('bills.takeBackOf', { words: words(it) })}
              onClick={() =>
                takeBack.mutate(it.verdictId, {
                  onSuccess: () => toast({ text: t('bills.lookingAnew') }),
                  onError: (error) => toast({ text: problem(error), tone: 'problem' }),
                })
              }
            >
              {t('bills.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
