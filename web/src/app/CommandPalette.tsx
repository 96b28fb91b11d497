import { Landmark, Plus, Search } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

import { useAccounts } from '../features/accounts/accounts.queries';
import { addressOf, noFilters } from '../features/transactions/filters';
import { someTransactionsQuery } from '../features/transactions/transactions.queries';
import { formatDay } from '../lib/dates';
import { useI18n } from '../lib/i18n';
import { CategoryMark } from '../ui/CategoryMark';
import { Dialog } from '../ui/Dialog';
import { Money } from '../ui/Money';
import { Picker, type Choice } from '../ui/Picker';
import { pages } from './Navigation';

const foundMax = 6;

/** Opens with Ctrl-K or Cmd-K from anywhere. */
export function useCommandKey(open: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
}

/** One box for everything: pages, accounts, commands, and a search of the transactions. */
export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog open={open} onClose={onClose} title={t('palette.title')} look="top">
      <Commands onDone={onClose} />
    </Dialog>
  );
}

function Commands({ onDone }: { onDone: () => void }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const found = useFound(useDeferredValue(text), text);
  const fixed = useFixed();
  return (
    <Picker
      label={t('palette.title')}
      placeholder={t('palette.placeholder')}
      empty={t('palette.empty')}
      choices={[...fixed, ...found]}
      onText={setText}
      onPick={({ id }) => {
        onDone();
        void navigate(id);
      }}
    />
  );
}

/** A choice's id is the address it leads to. */
function useFixed(): Choice[] {
  const { t } = useI18n();
  const accounts = useAccounts();
  return [
    ...pages.map((page) => ({
      id: page.to,
      label: t(page.label),
      group: t('palette.pages'),
      leading: <page.icon aria-hidden className="size-4 text-faint" />,
    })),
    ...[
      { id: '/transactions?add=1', label: t('palette.addTransaction') },
      { id: '/accounts?add=1', label: t('palette.addAccount') },
    ].map((command) => ({
      ...command,
      group: t('palette.commands'),
      leading: <Plus aria-hidden className="size-4 text-faint" />,
    })),
    ...(accounts.data ?? []).map((account) => ({
      id: addressOf({ account: account.accountId }),
      label: account.name,
      group: t('palette.accounts'),
      leading: <Landmark aria-hidden className="size-4 text-faint" />,
      trailing: (
        <Money amount={account.balance} currency={account.currency} flat className="text-muted" />
      ),
    })),
  ];
}

function useFound(wanted: string, typed: string): Choice[] {
  const { t, locale } = useI18n();
  const text = wanted.trim();
  const filters = { ...noFilters, text };
  const found = useQuery({ ...someTransactionsQuery(filters, foundMax), enabled: text.length > 1 });
  if (typed.trim().length < 2) return [];
  const group = t('palette.transactions');
  const search = {
    id: addressOf({ text: typed.trim() }),
    label: t('palette.search', { text: typed.trim() }),
    group,
    leading: <Search aria-hidden className="size-4 text-faint" />,
  };
  const hits = (found.data ?? []).map((hit) => ({
    id: `/transactions?text=${encodeURIComponent(text)}&open=${hit.transactionId}`,
    label: hit.merchant?.name ?? (hit.description || t('tx.unnamed')),
    // The server chose it for this text; the box must not filter it out again.
    also: `${text} ${typed}`,
    group,
    leading: <CategoryMark category={hit.category} />,
    trailing: (
      <span className="flex gap-4 text-muted">
        <span>{formatDay(hit.bookedOn, locale, 'withYear')}</span>
        <Money amount={hit.amount} currency={hit.currency} flat />
      </span>
    ),
  }));
  return [search, ...hits];
}
