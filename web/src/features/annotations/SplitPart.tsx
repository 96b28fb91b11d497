import { Split } from 'lucide-react';
import { useState } from 'react';

import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button } from '../../ui/Button';
import { CategoryMark } from '../../ui/CategoryMark';
import { Dialog } from '../../ui/Dialog';
import { Money } from '../../ui/Money';
import { Part } from '../transactions/parts';
import type { Transaction } from '../transactions/transactions.queries';
import { useAnnotate } from './annotate';
import { SplitEditor } from './SplitEditor';

/** The parts of a transaction, and the way to make them and to make it whole again. */
export function SplitPart({ transaction }: { transaction: Transaction }) {
  const { t, locale } = useI18n();
  const { split } = useAnnotate();
  const [editing, setEditing] = useState(false);
  const { splits, splitDifference, currency } = transaction;
  const isSplit = splits.length > 0;
  return (
    <Part title={t('split.title')}>
      {splitDifference !== null && (
        <p role="alert" className="mb-2 text-warn">
          {t('split.broken', { amount: moneyText(splitDifference, currency, locale) })}
        </p>
      )}
      {isSplit && <Parts transaction={transaction} />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setEditing(true)}>
          <Split aria-hidden className="size-4" />
          {t(isSplit ? 'split.change' : 'split.open')}
        </Button>
        {(isSplit || splitDifference !== null) && (
          <Button look="plain" onClick={() => split(transaction, [])}>
            {t('split.whole')}
          </Button>
        )}
      </div>
      <Dialog open={editing} onClose={() => setEditing(false)} title={t('split.title')}>
        <SplitEditor
          transaction={transaction}
          onSplit={(parts) => {
            split(transaction, parts);
            setEditing(false);
          }}
        />
      </Dialog>
    </Part>
  );
}

function Parts({ transaction: { splits, currency } }: { transaction: Transaction }) {
  const nameOf = useCategoryName();
  return (
    <ul className="mb-3">
      {splits.map((part) => (
        <li key={part.category} className="flex items-center gap-3 py-1.5">
          <CategoryMark category={part.category} />
          <span className="min-w-0 flex-1 truncate">{nameOf(part.category)}</span>
          <Money amount={part.amount} currency={currency} />
        </li>
      ))}
    </ul>
  );
}
