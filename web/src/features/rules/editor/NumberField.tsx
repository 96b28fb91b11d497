import { useState } from 'react';

import { fromInput } from '../../../lib/decimal';
import { useI18n } from '../../../lib/i18n';
import { TextField } from '../../../ui/Field';
import { numberText } from '../words';

interface NumberFieldProps {
  label: string;
  /** An exact decimal, or what was typed while it is none. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** An exact number, typed as people write it here. */
export function NumberField({ label, value, error, onChange }: NumberFieldProps) {
  const { locale } = useI18n();
  const [text, setText] = useState(() => numberText(value, locale));
  return (
    <TextField
      label={label}
      hideLabel
      inputMode="decimal"
      autoComplete="off"
      className="tabular-nums"
      value={text}
      error={error}
      onChange={(event) => {
        setText(event.target.value);
        onChange(fromInput(event.target.value, locale) ?? event.target.value);
      }}
    />
  );
}
