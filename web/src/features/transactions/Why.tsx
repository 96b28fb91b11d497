import { useState } from 'react';

import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { Button } from '../../ui/Button';
import { CategoryMark } from '../../ui/CategoryMark';
import { Dialog } from '../../ui/Dialog';
import { SureBar } from '../../ui/SureBar';
import { AlwaysDoThis } from '../rules/AlwaysDoThis';
import { CategoryPicker } from './CategoryPicker';
import { MerchantLine } from './MerchantLine';
import { Part } from './parts';
import { RateLine } from './RateLine';
import { useRecategorize } from './recategorize';
import { SimilarOffer } from './SimilarOffer';
import { sureness } from './sureness';
import type { Transaction } from './transactions.queries';

const sources = ['override', 'rule', 'household', 'transfer', 'model', 'provider', 'none'] as const;

/** Which category, who says so, how surely and because of what; and what else it may be. */
export function Why({ transaction }: { transaction: Transaction }) {
  const { t } = useI18n();
  const recategorize = useRecategorize();
  const { categorySource, merchant } = transaction;
  const source = sources.find((it) => it === categorySource) ?? 'none';
  const [chosen, setChosen] = useState<string | null>(null);
  const change = (category: string | null) => {
    recategorize(transaction, category);
    setChosen(category);
  };
  return (
    <Part title={t('detail.why')}>
      <Chosen transaction={transaction} onChange={change} />
      <p className="mt-1">{t(`why.said.${source}`)}</p>
      <Reasons transaction={transaction} />
      {chosen !== null && (
        <SimilarOffer key={chosen} transactionId={transaction.transactionId} category={chosen} />
      )}
      <RunnerUp transaction={transaction} onChange={change} />
      <AlwaysDoThis transaction={transaction} />
      <dl className="mt-3">
        {merchant?.name && <MerchantLine merchant={merchant} />}
        <RateLine transaction={transaction} />
      </dl>
    </Part>
  );
}

interface PartProps {
  transaction: Transaction;
  onChange: (category: string | null) => void;
}

function Chosen({ transaction, onChange }: PartProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const [choosing, setChoosing] = useState(false);
  const { category, categorySource, probability } = transaction;
  return (
    <>
      <div className="flex min-h-11 items-center gap-3">
        <CategoryMark category={category} />
        <span className="min-w-0 flex-1 text-base font-medium break-words">{nameOf(category)}</span>
        <Button
          look="plain"
          className="-me-4"
          aria-label={t('recat.change', { name: nameOf(category) })}
          onClick={() => setChoosing(true)}
        >
          {t('why.change')}
        </Button>
      </div>
      {probability > 0 && categorySource !== 'override' && (
        <SureBar probability={probability} word={sureness(probability)} />
      )}
      <Dialog
        open={choosing}
        onClose={() => setChoosing(false)}
        title={t('recat.title')}
        look="top"
      >
        <CategoryPicker
          transaction={transaction}
          onPick={(next) => {
            onChange(next);
            setChoosing(false);
          }}
        />
      </Dialog>
    </>
  );
}

interface ReasonsProps {
  transaction: Pick<Transaction, 'reasons' | 'reasonSentences'>;
}

/** What spoke for it, the loudest first. */
export function Reasons({ transaction: { reasons, reasonSentences } }: ReasonsProps) {
  const tell = useTell();
  if (reasons.length === 0) return null;
  return (
    <ul className="mt-1 flex list-disc flex-col gap-1 ps-4 text-muted">
      {reasons.map((reason, at) => (
        <li key={reason}>{tell(reason, reasonSentences[at])}</li>
      ))}
    </ul>
  );
}

/** What it may be instead, one click away. */
function RunnerUp({ transaction, onChange }: PartProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const { runnerUp, categorySource } = transaction;
  if (!runnerUp) return null;
  const name = nameOf(runnerUp);
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-faint">
        {t(categorySource === 'none' ? 'why.perhaps' : 'why.orRather')}
      </span>
      <Button
        aria-label={t('why.use', { name })}
        className="max-w-full"
        onClick={() => onChange(runnerUp)}
      >
        <CategoryMark category={runnerUp} />
        <span className="truncate">{name}</span>
      </Button>
    </p>
  );
}
