import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useCategoryName } from '../../lib/categories';
import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Money } from '../../ui/Money';
import { similarQuery, toCorrect, useCorrectSimilar, type Similar } from './similar';

const shownMax = 5;

interface SimilarOfferProps {
  transactionId: string;
  /** What the person has just chosen. */
  category: string;
}

/** Those like the one just changed that are still elsewhere: corrected in the same gesture. */
export function SimilarOffer({ transactionId, category }: SimilarOfferProps) {
  const { t } = useI18n();
  const found = useQuery(similarQuery(transactionId));
  const correct = useCorrectSimilar();
  const [declined, setDeclined] = useState(false);
  const others = toCorrect(found.data?.items ?? [], category);
  if (declined || correct.isSuccess || others.length === 0) return null;
  const ids = others.map((it) => it.transactionId);
  return (
    <div role="status" className="my-3 rounded-base bg-accent-soft px-4 pt-3 pb-2">
      <p>{t('similar.offer', { count: others.length })}</p>
      <Which others={others} />
      <div className="-mx-4 flex flex-wrap">
        <Button
          look="plain"
          disabled={correct.isPending}
          onClick={() => correct.mutate({ ids, category })}
        >
          {t('similar.correct', { count: others.length })}
        </Button>
        <Button look="plain" onClick={() => setDeclined(true)}>
          {t('similar.leave')}
        </Button>
      </div>
    </div>
  );
}

function Which({ others }: { others: readonly Similar[] }) {
  const { t, locale } = useI18n();
  const nameOf = useCategoryName();
  return (
    <details className="mt-1">
      <summary className="flex min-h-8 items-center text-muted underline underline-offset-4">
        {t('similar.which')}
      </summary>
      <ul className="mb-1 flex flex-col gap-1">
        {others.slice(0, shownMax).map((it) => (
          <li key={it.transactionId} className="flex justify-between gap-x-4">
            <span className="min-w-0 truncate">
              {it.merchantName ?? it.description}{' '}
              <span className="text-muted">
                {formatDay(it.bookedOn, locale, 'withYear')} · {nameOf(it.category)}
              </span>
            </span>
            <Money amount={it.amount} currency={it.currency} flat />
          </li>
        ))}
        {others.length > shownMax && (
          <li className="text-muted">{t('similar.more', { count: others.length - shownMax })}</li>
        )}
      </ul>
    </details>
  );
}
