import { X } from 'lucide-react';
import { useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';

import { useI18n } from '../../../lib/i18n';
import { TextField } from '../../../ui/Field';

interface ChipListProps {
  label: string;
  chips: readonly { value: string; name: ReactNode; words: string }[];
  onRemove: (value: string) => void;
}

/** Several values side by side, each with a way out. */
export function ChipList({ label, chips, onRemove }: ChipListProps) {
  const { t } = useI18n();
  if (chips.length === 0) return null;
  return (
    <ul aria-label={label} className="mb-2 flex flex-wrap gap-1">
      {chips.map(({ value, name, words }) => (
        <li
          key={value}
          className="inline-flex max-w-full items-center rounded-base bg-accent-soft ps-3 text-accent"
        >
          <span className="inline-flex min-w-0 items-center gap-2 truncate">{name}</span>
          <button
            type="button"
            aria-label={t('rule.edit.removeValue', { value: words })}
            onClick={() => onRemove(value)}
            className="inline-flex size-11 shrink-0 items-center justify-center"
          >
            <X aria-hidden className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ChipsProps {
  label: string;
  values: readonly string[];
  error?: string | undefined;
  numeric?: boolean;
  onChange: (values: string[]) => void;
}

/** Values as chips, and a field for more: Enter ends one, a pasted list becomes several. */
export function Chips({ label, values, error, numeric = false, onChange }: ChipsProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const add = (texts: readonly string[]) => {
    const fresh = texts.map((it) => it.trim().replace(/\s+/g, ' ')).filter((it) => it !== '');
    setText('');
    if (fresh.length > 0) onChange([...new Set([...values, ...fresh])]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && text === '' && !event.altKey) onChange(values.slice(0, -1));
    if (event.key !== 'Enter' || event.altKey) return;
    event.preventDefault();
    add([text]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text').split(/[\n;\t]/);
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines);
  };
  return (
    <div>
      <ChipList
        label={label}
        chips={values.map((value) => ({ value, name: value, words: value }))}
        onRemove={(value) => onChange(values.filter((it) => it !== value))}
      />
      <TextField
        label={t('rule.edit.addValue')}
        hideLabel
        placeholder={t('rule.edit.addValue')}
        inputMode={numeric ? 'numeric' : 'text'}
        autoComplete="off"
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => add([text])}
      />
    </div>
  );
}
