import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';

import { useCategoryName } from '../../lib/categories';
import { relativeDay, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { CategoryMark } from '../../ui/CategoryMark';
import { Money } from '../../ui/Money';
import { useAnnotated } from '../annotations/annotate';
import { Marks } from '../annotations/Marks';
import { useHousehold } from '../session/session.queries';
import { useSettled } from './recategorize';
import type { Transaction } from './transactions.queries';

/** Five columns on a desk, four on a tablet, two lines on a phone. */
export const rowColumns =
  'absolute inset-x-0 top-0 grid items-center border-b border-line gap-x-4 ' +
  'max-md:grid-cols-[minmax(0,1fr)_auto] max-md:content-center ' +
  'md:grid-cols-[6.5rem_minmax(0,2fr)_minmax(0,1.3fr)_9rem] ' +
  'lg:grid-cols-[6.5rem_minmax(0,2.2fr)_minmax(0,1.4fr)_minmax(0,1fr)_9rem]';

interface RowProps {
  transaction: Transaction;
  account: string;
  onOpen: (id: string) => void;
  onChoose: (transaction: Transaction) => void;
}

export const nameOfTransaction = ({ merchant, counterpartyName, description }: Transaction) =>
  merchant?.name ?? counterpartyName ?? description;

export const TransactionRow = memo(function TransactionRow({
  transaction,
  account,
  onOpen,
  onChoose,
}: RowProps) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const { transaction: shown, saving } = useSettled(useAnnotated(transaction));
  const name = nameOfTransaction(shown);
  const day = relativeDay(shown.bookedOn, today(timeZone), locale);
  return (
    <>
      <span role="cell" className="text-muted max-md:hidden">
        {day}
      </span>
      <span role="cell" className="flex min-w-0 items-center gap-2">
        <button
          type="button"
          data-place="name"
          onClick={() => onOpen(shown.transactionId)}
          className="min-w-0 truncate py-1 text-start underline-offset-4 hover:underline md:py-3"
        >
          <span className="font-medium">{name || t('tx.unnamed')}</span>
          {shown.description !== name && (
            <span className="ms-2 text-faint max-md:hidden">{shown.description}</span>
          )}
        </button>
        {shown.anomaly && (
          <TriangleAlert
            role="img"
            aria-label={t('tx.unusual')}
            className="size-4 shrink-0 text-warn"
          />
        )}
        <Marks transaction={shown} />
      </span>
      <Category transaction={shown} saving={saving} day={day} onChoose={onChoose} />
      <span role="cell" className="truncate text-muted max-lg:hidden">
        {account}
      </span>
      <Amount transaction={shown} />
    </>
  );
});

interface CategoryProps {
  transaction: Transaction;
  saving: boolean;
  day: string;
  onChoose: (transaction: Transaction) => void;
}

function Category({ transaction, saving, day, onChoose }: CategoryProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const { category, splits } = transaction;
  const name = nameOf(category);
  return (
    <span role="cell" className="flex min-w-0 items-center gap-2 max-md:row-start-2 max-md:text-xs">
      <span className="shrink-0 text-faint md:hidden">{day} ·</span>
      <button
        type="button"
        data-place="category"
        aria-label={t('recat.change', { name })}
        title={saving ? t('tx.saving') : undefined}
        onClick={() => onChoose(transaction)}
        className="flex min-h-6 min-w-0 items-center gap-2 rounded-base hover:bg-ground md:min-h-11 md:px-2"
      >
        <span className={saving ? 'animate-breathe' : 'contents'}>
          {splits.length === 0 && <CategoryMark category={category} />}
          {splits.map((part) => (
            <CategoryMark key={part.category} category={part.category} />
          ))}
        </span>
        <span
          title={splits.map((part) => nameOf(part.category)).join(', ') || undefined}
          className={`truncate ${category === 'UNCATEGORIZED' ? 'text-faint italic' : ''}`}
        >
          {splits.length > 0 ? t('split.name', { count: splits.length }) : name}
        </span>
      </button>
    </span>
  );
}

function Amount({ transaction }: { transaction: Transaction }) {
  const { amount, currency, baseAmount, baseCurrency, excluded } = transaction;
  const foreign = currency !== baseCurrency;
  return (
    <span role="cell" className="text-end max-md:col-start-2 max-md:row-span-2 max-md:row-start-1">
      <Money
        amount={amount}
        currency={currency}
        showCurrency={foreign}
        coloured
        plus
        className={excluded ? 'font-normal' : 'font-medium'}
      />
      {foreign && (
        <span className="block text-xs text-faint">
          <Money amount={baseAmount} currency={baseCurrency} flat />
        </span>
      )}
    </span>
  );
}

/** A row that is on its way. */
export function GhostRow() {
  return (
    <span role="cell" className="col-span-full">
      <span className="block h-4 w-2/3 animate-breathe rounded-base bg-line/60" />
    </span>
  );
}
