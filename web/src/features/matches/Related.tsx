import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Money } from '../../ui/Money';
import { useAccountNames } from '../accounts/accounts.queries';
import { foundQuery, nameOfSide, useDecide, type Found } from './matches.queries';
import { Reasons } from './Reasons';

interface RelatedProps {
  transactionId: string;
  transferId: string | null;
  mergedIds: readonly string[];
}

/** What a transaction has to do with others: its other side, and what is shown as it. */
export function Related({ transactionId, transferId, mergedIds }: RelatedProps) {
  const isRelated = transferId !== null || mergedIds.length > 0;
  const found = useQuery({ ...foundQuery(transactionId), enabled: isRelated });
  if (!isRelated || !found.data) return null;
  const { transfer, merged } = found.data;
  return (
    <>
      {transfer && <Transfer transactionId={transactionId} transfer={transfer} />}
      {merged.length > 0 && <Merged transactionId={transactionId} merged={merged} />}
    </>
  );
}

interface TransferProps {
  transactionId: string;
  transfer: NonNullable<Found['transfer']>;
}

function Transfer({ transactionId, transfer }: TransferProps) {
  const { t, locale } = useI18n();
  const decide = useDecide();
  const accounts = useAccountNames();
  const { side } = transfer;
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 font-semibold">{t('related.transfer')}</h3>
      {side && (
        <Link
          to={`/transactions?open=${side.transactionId}`}
          className="-mx-3 flex min-h-12 items-center gap-3 rounded-base px-3 py-1 hover:bg-ground"
        >
          <span className="min-w-0 flex-1">
            <span className="block truncate">{nameOfSide(side) || t('tx.unnamed')}</span>
            <span className="block text-xs text-faint">
              {[accounts.get(side.accountId), formatDay(side.bookedOn, locale, 'withYear')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <Money amount={side.amount} currency={side.currency} coloured plus />
        </Link>
      )}
      <Reasons of={transfer} />
      <Button
        look="plain"
        className="-ms-4 mt-1"
        onClick={() =>
          decide(
            {
              one: transactionId,
              other: transfer.transactionId,
              kind: 'transfer',
              same: false,
            },
            t('related.saidNotTransfer'),
          )
        }
      >
        {t('related.notTransfer')}
      </Button>
    </section>
  );
}

function Merged({ transactionId, merged }: { transactionId: string; merged: Found['merged'] }) {
  const { t } = useI18n();
  const decide = useDecide();
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 font-semibold">{t('related.merged', { count: merged.length })}</h3>
      <ul className="flex flex-col gap-2">
        {merged.map((each) => (
          <li key={each.transactionId} className="flex flex-wrap items-center gap-x-4">
            <div className="min-w-0 flex-1">
              <Reasons of={each} />
            </div>
            <Button
              look="plain"
              onClick={() =>
                decide(
                  {
                    one: transactionId,
                    other: each.transactionId,
                    kind: 'duplicate',
                    same: false,
                  },
                  t('related.saidTwo'),
                )
              }
            >
              {t('related.areTwo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
