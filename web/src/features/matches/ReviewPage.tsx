import { CheckCheck } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { ReviewTabs } from '../inbox/ReviewTabs';
import { keyOf, nameOfSide, useDecide, useReview, type Pair } from './matches.queries';
import { PairCard } from './PairCard';

/** Pairs of which only a person can say whether they are one. */
export function ReviewPage() {
  const { t } = useI18n();
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('review.title')} />
      <ReviewTabs />
      <Queue />
    </div>
  );
}

function Queue() {
  const { t } = useI18n();
  const review = useReview();
  if (review.isPending) return <Skeleton rows={3} className="h-40" />;
  if (review.isError)
    return <ErrorNote error={review.error} onRetry={() => void review.refetch()} />;
  if (review.data.length === 0) {
    return <Empty icon={CheckCheck} title={t('review.empty')} hint={t('review.emptyHint')} />;
  }
  return (
    <>
      <p className="mb-4 text-muted">
        {t('review.hint')} <span className="max-md:hidden">{t('review.keys')}</span>
      </p>
      <Pairs pairs={review.data} />
      {review.hasNextPage && (
        <Button
          className="mt-4"
          disabled={review.isFetching}
          onClick={() => void review.fetchNextPage()}
        >
          {t('review.more')}
        </Button>
      )}
    </>
  );
}

function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  const { t } = useI18n();
  const decide = useDecide();
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('[data-pair]')[index]?.focus();

  const say = (pair: Pair, same: boolean, index: number) => {
    // The next pair takes the place of this one; the last one's neighbour is before it.
    focus(index + 1 < pairs.length ? index + 1 : index - 1);
    const { one, other } = pair;
    decide(
      { one: one.transactionId, other: other.transactionId, kind: 'duplicate', same },
      t(same ? 'review.saidSame' : 'review.saidDifferent'),
    );
  };

  const onKeyDown = (event: KeyboardEvent, pair: Pair, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's' || key === 'd') say(pair, key === 's', index);
    else if (key === 'arrowdown' || key === 'arrowright') focus(index + 1);
    else if (key === 'arrowup' || key === 'arrowleft') focus(index - 1);
    else return;
    event.preventDefault();
  };

  return (
    <ul ref={list}>
      {pairs.map((pair, index) => (
        <li key={keyOf(pair)}>
          {/* Focusable, so that one hand on the keyboard can go through all of them. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <article
            data-pair
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={t('review.pair', {
              one: nameOfSide(pair.one),
              other: nameOfSide(pair.other),
            })}
            className="border-t border-line py-5"
            onKeyDown={(event) => onKeyDown(event, pair, index)}
          >
            <PairCard pair={pair} onDecide={(same) => say(pair, same, index)} />
          </article>
        </li>
      ))}
    </ul>
  );
}
