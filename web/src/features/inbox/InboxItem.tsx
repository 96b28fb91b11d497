import { useCategoryName } from '../../lib/categories';
import { relativeDay, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { CategoryMark } from '../../ui/CategoryMark';
import { Money } from '../../ui/Money';
import { SureBar } from '../../ui/SureBar';
import { useAccountNames } from '../accounts/accounts.queries';
import { useHousehold } from '../session/session.queries';
import { sureness } from '../transactions/sureness';
import { Reasons } from '../transactions/Why';
import { nameOfUncertain, type Uncertain } from './inbox.queries';

interface InboxItemProps {
  item: Uncertain;
  onDecide: (category: string) => void;
  onChange: () => void;
  onOpen: () => void;
}

/** One uncertain transaction: what it is, what it may be and why, and the answers. */
export function InboxItem({ item, onDecide, onChange, onOpen }: InboxItemProps) {
  const { t } = useI18n();
  const name = nameOfUncertain(item) || t('tx.unnamed');
  return (
    // Focusable, so that one hand on the keyboard can go through all of them.
    <article
      data-item
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={name}
      className="-mx-3 border-t border-line px-3 py-5"
    >
      <div className="flex items-baseline justify-between gap-4">
        <button
          type="button"
          aria-label={t('inbox.open', { name })}
          onClick={onOpen}
          className="min-h-6 min-w-0 truncate text-start text-base font-semibold underline-offset-4 hover:underline"
        >
          {name}
        </button>
        <Money
          amount={item.amount}
          currency={item.currency}
          coloured
          plus
          className="text-base font-semibold"
        />
      </div>
      <Circumstances item={item} name={name} />
      <Suggestion item={item} />
      <Answers item={item} onDecide={onDecide} onChange={onChange} />
    </article>
  );
}

function Circumstances({ item, name }: { item: Uncertain; name: string }) {
  const { locale } = useI18n();
  const { timeZone } = useHousehold();
  const account = useAccountNames().get(item.accountId);
  const { description, bookedOn } = item;
  return (
    <p className="text-muted">
      {relativeDay(bookedOn, today(timeZone), locale)}
      {account && ` · ${account}`}
      {description !== name && <span className="break-words text-faint"> · {description}</span>}
    </p>
  );
}

function Suggestion({ item }: { item: Uncertain }) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const { suggestion, probability, categorySource } = item;
  return (
    <div className="mt-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <CategoryMark category={suggestion ?? item.category} />
        {suggestion === null && <span className="text-faint italic">{t('inbox.noIdea')}</span>}
        {suggestion !== null && (
          <span className="font-medium">
            {categorySource === 'none' && (
              <span className="font-normal text-faint">{t('why.perhaps')} </span>
            )}
            {nameOf(suggestion)}
          </span>
        )}
        {probability > 0 && <SureBar probability={probability} word={sureness(probability)} />}
      </p>
      <Reasons transaction={item} />
    </div>
  );
}

interface AnswersProps {
  item: Uncertain;
  onDecide: (category: string) => void;
  onChange: () => void;
}

function Answers({ item: { suggestion, runnerUp }, onDecide, onChange }: AnswersProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {suggestion && (
        <Button
          className="text-accent"
          aria-keyshortcuts="Enter"
          onClick={() => onDecide(suggestion)}
        >
          {t('inbox.accept', { name: nameOf(suggestion) })}
        </Button>
      )}
      {runnerUp && (
        <Button aria-keyshortcuts="2" onClick={() => onDecide(runnerUp)}>
          <CategoryMark category={runnerUp} />
          {nameOf(runnerUp)}
        </Button>
      )}
      <Button look={suggestion ? 'plain' : 'primary'} aria-keyshortcuts="c" onClick={onChange}>
        {t(suggestion ? 'inbox.change' : 'inbox.choose')}
      </Button>
    </div>
  );
}
