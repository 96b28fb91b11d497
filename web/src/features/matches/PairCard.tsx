import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Money } from '../../ui/Money';
import { useAccountNames } from '../accounts/accounts.queries';
import { nameOfSide, type Pair, type Side } from './matches.queries';
import { Reasons } from './Reasons';

interface PairCardProps {
  pair: Pair;
  onDecide: (same: boolean) => void;
}

/** Two transactions side by side, what differs in ink and what agrees a shade lighter. */
export function PairCard({ pair, onDecide }: PairCardProps) {
  const { t, locale } = useI18n();
  const { one, other, score } = pair;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <>
      <div className="grid grid-cols-2 gap-x-6 max-sm:gap-x-4">
        <SideFacts side={one} other={other} />
        <SideFacts side={other} other={one} />
      </div>
      <div className="mt-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="text-muted">{t('review.score', { percent: percent.format(score) })}</p>
          <Reasons of={pair} />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button aria-keyshortcuts="d" onClick={() => onDecide(false)}>
            {t('review.different')}
          </Button>
          <Button look="primary" aria-keyshortcuts="s" onClick={() => onDecide(true)}>
            {t('review.same')}
          </Button>
        </div>
      </div>
    </>
  );
}

function SideFacts({ side, other }: { side: Side; other: Side }) {
  const { t, locale } = useI18n();
  const accounts = useAccountNames();
  const differs = (one: unknown, two: unknown) => (one === two ? 'text-muted' : 'font-medium');
  const sources = ['file', 'bank', 'manual'] as const;
  const source = sources.find((it) => it === side.source);
  return (
    <div className="min-w-0 break-words">
      <p className="font-semibold">{nameOfSide(side) || t('tx.unnamed')}</p>
      <p className="mt-1">
        <Money
          amount={side.amount}
          currency={side.currency}
          coloured
          plus
          className={`text-lg ${side.amount === other.amount ? '' : 'font-semibold'}`}
        />
      </p>
      <p className={`mt-1 ${differs(side.bookedOn, other.bookedOn)}`}>
        {formatDay(side.bookedOn, locale, 'withYear')}
      </p>
      {side.pending && <p className="text-warn">{t('review.pending')}</p>}
      <p className={differs(side.description, other.description)}>{side.description}</p>
      {side.reference && (
        <p className={differs(side.reference, other.reference)}>
          {t('detail.reference')} {side.reference}
        </p>
      )}
      <p className={`text-xs ${differs(side.accountId, other.accountId)}`}>
        {[accounts.get(side.accountId), source && t(`detail.source.${source}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
