import { Plus, X } from 'lucide-react';
import { useState } from 'react';

import { compare, isNegative, isZero } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { Button, IconButton } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { CategoryOptions } from '../transactions/CategoryOptions';
import type { Transaction } from '../transactions/transactions.queries';
import type { Part } from './annotations.queries';
import { inputText, leftOf, partsOf, withRest, type Row } from './parts';

/** As many as the server takes. */
const partsMost = 20;

interface SplitEditorProps {
  transaction: Transaction;
  onSplit: (parts: Part[]) => void;
}

/** The parts of a transaction; nothing can be kept until they add up. */
export function SplitEditor({ transaction, onSplit }: SplitEditorProps) {
  const { t, locale } = useI18n();
  const { amount } = transaction;
  const [rows, setRows] = useState<Row[]>(() => firstRows(transaction, locale));
  const left = leftOf(amount, rows, locale);
  const parts = partsOf(amount, rows, locale);
  const set = (at: number, row: Row) => setRows(rows.map((it, n) => (n === at ? row : it)));
  return (
    <form
      className="flex flex-col gap-3 pt-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (parts) onSplit(parts);
      }}
    >
      {rows.map((row, at) => (
        <PartRow
          key={at}
          number={at + 1}
          row={row}
          rest={isZero(left) ? null : () => set(at, withRest(amount, row, left, locale))}
          onChange={(next) => set(at, next)}
          onRemove={rows.length > 2 ? () => setRows(rows.filter((_, n) => n !== at)) : null}
        />
      ))}
      {rows.length < partsMost && (
        <Button
          look="plain"
          className="self-start"
          onClick={() => setRows([...rows, { category: '', text: '' }])}
        >
          <Plus aria-hidden className="size-4" />
          {t('split.add')}
        </Button>
      )}
      <Left left={left} transaction={transaction} />
      <Button type="submit" look="primary" disabled={parts === null}>
        {t('action.save')}
      </Button>
    </form>
  );
}

function firstRows({ splits, category, amount }: Transaction, locale: string): Row[] {
  if (splits.length > 0) {
    return splits.map((it) => ({
      category: it.category,
      text: inputText(amount, it.amount, locale),
    }));
  }
  const known = category === 'UNCATEGORIZED' ? '' : category;
  return [
    { category: known, text: inputText(amount, amount, locale) },
    { category: '', text: '' },
  ];
}

function Left({ left, transaction }: { left: string; transaction: Transaction }) {
  const { t, locale } = useI18n();
  const { amount, currency } = transaction;
  const over = isNegative(left) !== isNegative(amount);
  const text = moneyText(left.replace('-', ''), currency, locale);
  return (
    <p aria-live="polite" className={compare(left, '0') === 0 ? 'text-muted' : 'text-warn'}>
      {isZero(left) ? t('split.exact') : t(over ? 'split.over' : 'split.left', { amount: text })}
    </p>
  );
}

interface PartRowProps {
  number: number;
  row: Row;
  /** Null when nothing is left. */
  rest: (() => void) | null;
  onChange: (row: Row) => void;
  /** Null when a split cannot do without it. */
  onRemove: (() => void) | null;
}

function PartRow({ number, row, rest, onChange, onRemove }: PartRowProps) {
  const { t } = useI18n();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7.5rem_2.75rem] items-start gap-2">
      <SelectField
        label={t('split.category', { number: String(number) })}
        hideLabel
        value={row.category}
        onChange={(event) => onChange({ ...row, category: event.target.value })}
      >
        <option value="">{t('split.choose')}</option>
        <CategoryOptions />
      </SelectField>
      <div>
        <TextField
          label={t('split.amount', { number: String(number) })}
          hideLabel
          inputMode="decimal"
          className="text-end tabular-nums"
          value={row.text}
          onChange={(event) => onChange({ ...row, text: event.target.value })}
        />
        {rest && (
          <button
            type="button"
            onClick={rest}
            className="min-h-8 w-full text-end text-xs text-accent hover:underline"
          >
            {t('split.rest')}
          </button>
        )}
      </div>
      {onRemove && (
        <IconButton label={t('split.remove', { number: String(number) })} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </IconButton>
      )}
    </div>
  );
}
