import { useState } from 'react';

import { monthOf, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
import { MonthSwitch } from '../budget/MonthSwitch';
import { useHousehold } from '../session/session.queries';
import { useBills, type Bill } from './bills.queries';
import { BillRow } from './BillRow';
import { groups, open, spanOf, type GroupName, type Sum } from './groups';
import { MonthCalendar } from './MonthCalendar';

const order: readonly GroupName[] = ['late', 'soon', 'later', 'missed', 'paid'];

/** A month: what is still to pay, the days as a calendar, and the bills as a list. */
export function DuePart({ onOpen }: { onOpen: (streamId: string) => void }) {
  const { t } = useI18n();
  const { timeZone } = useHousehold();
  const now = today(timeZone);
  const [month, setMonth] = useState(monthOf(now));
  const { from, to } = spanOf(month);
  const bills = useBills(from, to);
  if (bills.isError) return <ErrorNote error={bills.error} onRetry={() => void bills.refetch()} />;
  return (
    <>
      <MonthSwitch month={month} now={monthOf(now)} first="1990-01" onChange={setMonth} />
      {bills.isPending && <Skeleton rows={6} />}
      {bills.data && (
        <>
          <Sums bills={bills.data} month={month} now={now} />
          <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
            <MonthCalendar bills={bills.data} month={month} now={now} onOpen={onOpen} />
            <div className="flex flex-col gap-6">
              <Lists bills={bills.data} month={month} now={now} onOpen={onOpen} />
              {to < now && <p className="text-xs text-faint">{t('bills.past')}</p>}
            </div>
          </div>
        </>
      )}
    </>
  );
}

interface MonthProps {
  bills: readonly Bill[];
  month: string;
  now: string;
}

function Sums({ bills, month, now }: MonthProps) {
  const { t } = useI18n();
  const { pay, come } = open(bills, month, now);
  return (
    <dl className="mt-4 flex flex-wrap gap-x-12 gap-y-4">
      <Figure words={t('bills.toPay')} sums={pay} />
      <Figure words={t('bills.toCome')} sums={come} />
    </dl>
  );
}

function Figure({ words, sums }: { words: string; sums: readonly Sum[] }) {
  const { baseCurrency } = useHousehold();
  const shown = sums.length > 0 ? sums : [{ currency: baseCurrency, amount: '0.00' }];
  return (
    <div>
      <dt className="text-muted">{words}</dt>
      {shown.map(({ currency, amount }) => (
        <dd key={currency}>
          <Money
            amount={amount}
            currency={currency}
            flat
            className="text-2xl font-semibold tracking-tight"
          />
        </dd>
      ))}
    </div>
  );
}

function Lists({ bills, month, now, onOpen }: MonthProps & { onOpen: (id: string) => void }) {
  const { t } = useI18n();
  const found = groups(bills, month, now);
  if (order.every((it) => found[it].length === 0))
    return <p className="text-muted">{t('bills.none')}</p>;
  return order
    .filter((it) => found[it].length > 0)
    .map((name) => (
      <Section key={name} title={t(`bills.group.${name}`)}>
        <ul className="border-t border-line">
          {found[name].map((bill) => (
            <BillRow key={bill.billId} bill={bill} now={now} onOpen={onOpen} />
          ))}
        </ul>
      </Section>
    ));
}
