import { useState } from 'react';
import { Link } from 'react-router';

import { formatDay } from '../../lib/dates';
import { absolute } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { useTell } from '../../lib/tell';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Money } from '../../ui/Money';
import { ErrorNote, Skeleton, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import type { OwnBill } from './own.queries';
import { useMembers, useSay, type Saying, type Series } from './bills.queries';
import { PriceLine } from './RegularPart';
import { SayPart } from './SayPart';

interface SeriesDialogProps {
  series: Series;
  all: readonly Series[];
  /** Where a person added it; it is changed there. */
  own: OwnBill | null;
  onEdit: (own: OwnBill) => void;
  onClose: () => void;
}

/** A series: what it costs, why we think it is one, what is in it, and what a person can say. */
export function SeriesDialog({ series, all, own, onEdit, onClose }: SeriesDialogProps) {
  const { t } = useI18n();
  const say = useSay();
  const problem = useProblemText();
  const saying = (part: Partial<Saying> & Pick<Saying, 'kind'>) =>
    say.mutate(
      { streamIds: [series.streamId], transactionIds: [], fromOn: null, amount: null, ...part },
      {
        onSuccess: () => {
          onClose();
          toast({ text: t('bills.lookingAnew') });
        },
        onError: (error) => toast({ text: problem(error), tone: 'problem' }),
      },
    );
  return (
    <Dialog open onClose={onClose} look="sheet" title={series.counterparty || t('bills.nobody')}>
      <Facts series={series} />
      {series.origin === 'found' && <Why series={series} />}
      {series.origin === 'stated' && <Added series={series} own={own} onEdit={onEdit} />}
      <Prices series={series} />
      {series.memberCount > 0 && (
        <Members
          series={series}
          busy={say.isPending}
          onSplit={
            series.origin === 'found' &&
            ((transactionIds) => saying({ kind: 'apart', streamIds: [], transactionIds }))
          }
        />
      )}
      {series.origin === 'found' && (
        <SayPart series={series} all={all} busy={say.isPending} onSay={saying} />
      )}
    </Dialog>
  );
}

function Facts({ series }: { series: Series }) {
  const { t, locale } = useI18n();
  const tell = useTell();
  const { currency, nextOn, nextAmountLeast, nextAmountMost } = series;
  const money = (amount: string) => moneyText(absolute(amount), currency, locale);
  return (
    <>
      <p>
        <Money
          amount={absolute(series.nextAmount)}
          currency={currency}
          flat
          className="text-2xl font-semibold tracking-tight"
        />{' '}
        <span className="text-muted">{tell(series.rhythm, series.rhythmSentence)}</span>
      </p>
      {nextAmountLeast !== nextAmountMost && (
        <p className="text-muted">
          {t('bills.between', { least: money(nextAmountLeast), most: money(nextAmountMost) })}
        </p>
      )}
      <p className="mt-1 text-muted">
        {nextOn && `${t('bills.next', { day: formatDay(nextOn, locale, 'long') })}. `}
        {t('bills.yearly', { amount: money(series.yearlyAmount) })}.
      </p>
    </>
  );
}

/** How it stands; the rest is known by who added it. */
function Added({ series, own, onEdit }: Pick<SeriesDialogProps, 'series' | 'own' | 'onEdit'>) {
  const { t } = useI18n();
  const tell = useTell();
  return (
    <div className="mt-4 flex flex-col items-start gap-4">
      <p className="text-muted">{tell(series.reason, series.reasonSentence)}.</p>
      {own && <Button onClick={() => onEdit(own)}>{t('bills.own.change')}</Button>}
    </div>
  );
}

function Why({ series }: { series: Series }) {
  const { t } = useI18n();
  const tell = useTell();
  const sure = series.confidence >= 0.9 ? 'high' : series.confidence >= 0.7 ? 'some' : 'low';
  return (
    <section aria-label={t('bills.why')} className="mt-6">
      <h3 className="font-semibold">{t('bills.why')}</h3>
      <p className="mt-1">
        {t(`bills.sure.${sure}`)} {tell(series.reason, series.reasonSentence)}.
      </p>
      <ul className="mt-1 list-disc ps-5 text-muted">
        {series.evidence.map((words, at) => (
          <li key={words}>{tell(words, series.evidenceSentences[at])}</li>
        ))}
      </ul>
    </section>
  );
}

function Prices({ series }: { series: Series }) {
  const { t } = useI18n();
  if (series.priceChanges.length === 0) return null;
  return (
    <section aria-label={t('bills.prices')} className="mt-6">
      <h3 className="font-semibold">{t('bills.prices')}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {[...series.priceChanges].reverse().map((it) => (
          <li key={it.transactionId}>
            <PriceLine change={it} currency={series.currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MembersProps {
  series: Series;
  busy: boolean;
  /** False where nothing can be split off. */
  onSplit: ((transactionIds: string[]) => void) | false;
}

/** A series of its own takes two, and leaves something behind. */
const apartLeast = 2;

function Members({ series, busy, onSplit }: MembersProps) {
  const { t, locale } = useI18n();
  const members = useMembers(series.streamId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (members.isError)
    return <ErrorNote error={members.error} onRetry={() => void members.refetch()} />;
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]);
  return (
    <section aria-label={t('bills.members')} className="mt-6">
      <h3 className="font-semibold">{t('bills.members')}</h3>
      {members.isPending && <Skeleton rows={3} />}
      <ul className="mt-1 border-t border-line">
        {members.data?.map((it) => (
          <li
            key={it.transactionId}
            className="flex min-h-11 items-center gap-3 border-b border-line"
          >
            {onSplit && (
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-accent"
                aria-label={t('bills.choose', { day: formatDay(it.bookedOn, locale, 'spoken') })}
                checked={chosen.includes(it.transactionId)}
                onChange={() => toggle(it.transactionId)}
              />
            )}
            <Link
              to={`/transactions?open=${it.transactionId}`}
              className="min-w-0 flex-1 truncate py-2 underline-offset-4 hover:underline"
            >
              {formatDay(it.bookedOn, locale, 'withYear')}
            </Link>
            <Money amount={it.amount} currency={series.currency} />
          </li>
        ))}
      </ul>
      {onSplit && chosen.length > 0 && (
        <Button
          className="mt-2"
          disabled={busy || chosen.length < apartLeast}
          onClick={() => onSplit([...chosen])}
        >
          {t('bills.split', { count: chosen.length })}
        </Button>
      )}
    </section>
  );
}
