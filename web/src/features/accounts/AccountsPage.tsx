import { Pencil, Plus, Wallet } from 'lucide-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { add } from '../../lib/decimal';
import { relativeDay, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button, ButtonLink, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Money } from '../../ui/Money';
import { PageHeader, Section } from '../../ui/Section';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useHousehold } from '../session/session.queries';
import { addressOf } from '../transactions/filters';
import { AccountForm } from './AccountForm';
import { kinds, useAccounts, useChangeAccount, type Account } from './accounts.queries';

export function AccountsPage() {
  const { t } = useI18n();
  const accounts = useAccounts();
  const [search, setSearch] = useSearchParams();
  const adding = search.has('add');
  const close = () => setSearch({}, { replace: true });
  const open = () => setSearch({ add: '1' });

  return (
    <>
      <PageHeader
        title={t('accounts.title')}
        actions={
          <Button look="primary" onClick={open}>
            <Plus aria-hidden className="size-4" />
            {t('accounts.add')}
          </Button>
        }
      />
      {accounts.isPending && <Skeleton rows={6} className="h-14" />}
      {accounts.isError && (
        <ErrorNote error={accounts.error} onRetry={() => void accounts.refetch()} />
      )}
      {accounts.data?.length === 0 && (
        <Empty icon={Wallet} title={t('accounts.empty')} hint={t('accounts.emptyHint')}>
          <Button look="primary" onClick={open}>
            {t('accounts.add')}
          </Button>
          <ButtonLink to="/import">{t('netWorth.import')}</ButtonLink>
        </Empty>
      )}
      {accounts.data && accounts.data.length > 0 && <Groups accounts={accounts.data} />}
      <Dialog open={adding} onClose={close} title={t('accounts.add')}>
        <AccountForm
          onDone={(account) => {
            close();
            toast({ text: t('accounts.savedToast', { name: account.name }) });
          }}
        />
      </Dialog>
    </>
  );
}

/** The sum of what has a rate; those without one say so themselves. */
const together = (accounts: readonly Account[]) =>
  accounts.reduce((sum, account) => add(sum, account.baseBalance ?? '0'), '0');

function Groups({ accounts }: { accounts: readonly Account[] }) {
  const { t } = useI18n();
  const { baseCurrency } = useHousehold();
  const open = accounts.filter((account) => !account.closed);
  const closed = accounts.filter((account) => account.closed);
  return (
    <div className="flex flex-col gap-10">
      {kinds.map((kind) => {
        const members = open.filter((account) => account.kind === kind);
        if (members.length === 0) return null;
        return (
          <Section
            key={kind}
            title={t(`kind.${kind}`)}
            actions={
              <Money
                amount={together(members)}
                currency={baseCurrency}
                showCurrency={false}
                className="pe-14 font-semibold"
              />
            }
          >
            <Rows accounts={members} />
          </Section>
        );
      })}
      <p className="flex items-baseline justify-between border-t border-line pe-14 pt-4 text-base font-semibold">
        {t('accounts.total')}
        <Money amount={together(open)} currency={baseCurrency} className="text-lg" />
      </p>
      {closed.length > 0 && (
        <Section title={t('accounts.closed')}>
          <Rows accounts={closed} />
        </Section>
      )}
    </div>
  );
}

function Rows({ accounts }: { accounts: readonly Account[] }) {
  return (
    <ul className="border-t border-line">
      {accounts.map((account) => (
        <Row key={account.accountId} account={account} />
      ))}
    </ul>
  );
}

function Row({ account }: { account: Account }) {
  const { t, locale } = useI18n();
  const { baseCurrency, timeZone } = useHousehold();
  const [editing, setEditing] = useState(false);
  const foreign = account.currency !== baseCurrency;
  const noted = [
    account.maskedNumber,
    t('accounts.count', { count: account.transactions }),
    account.balanceOn &&
      t('accounts.asOf', { day: relativeDay(account.balanceOn, today(timeZone), locale) }),
  ];
  return (
    <li className="flex min-h-16 items-center gap-3 border-b border-line py-2">
      <div className="min-w-0 flex-1">
        <Link
          to={addressOf({ account: account.accountId })}
          className="font-medium underline-offset-4 hover:underline"
        >
          {account.name}
        </Link>
        <p className="text-xs text-faint">{noted.filter(Boolean).join(' · ')}</p>
        {foreign && account.baseBalance === null && (
          <p className="text-xs text-warn">
            {t('accounts.noRate', { currency: account.currency })}
          </p>
        )}
      </div>
      <div className="text-end">
        <Money
          amount={account.balance}
          currency={account.currency}
          showCurrency={foreign}
          className="text-base font-medium"
        />
        {foreign && account.baseBalance !== null && (
          <p className="text-xs text-faint">
            <Money amount={account.baseBalance} currency={baseCurrency} flat />
          </p>
        )}
      </div>
      <IconButton
        label={t('accounts.edit', { name: account.name })}
        onClick={() => setEditing(true)}
      >
        <Pencil aria-hidden className="size-4" />
      </IconButton>
      <Dialog
        open={editing}
        onClose={() => setEditing(false)}
        title={t('accounts.edit', { name: account.name })}
      >
        <Edit account={account} onDone={() => setEditing(false)} />
      </Dialog>
    </li>
  );
}

function Edit({ account, onDone }: { account: Account; onDone: () => void }) {
  const { t } = useI18n();
  const change = useChangeAccount();
  const setClosed = (closed: boolean) =>
    change.mutate(
      { ...account, closed },
      {
        onSuccess: () => {
          onDone();
          if (!closed) return;
          const undo = () => change.mutate({ ...account, closed: false });
          toast({
            text: t('accounts.closedToast', { name: account.name }),
            action: { label: t('action.undo'), run: undo },
          });
        },
      },
    );
  return (
    <>
      <AccountForm account={account} onDone={onDone} />
      <Button
        look={account.closed ? 'plain' : 'danger'}
        className="mt-3 w-full"
        disabled={change.isPending}
        onClick={() => setClosed(!account.closed)}
      >
        {account.closed ? t('accounts.reopen') : t('accounts.close')}
      </Button>
    </>
  );
}
