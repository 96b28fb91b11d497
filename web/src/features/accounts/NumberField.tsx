import { useI18n } from '../../lib/i18n';
import { TextField } from '../../ui/Field';

interface NumberFieldProps {
  /** The end of the number that is known; the whole of it is never shown again. */
  known: string | null;
  value: string;
  error: string | undefined;
  forget: boolean;
  onChange: (number: string) => void;
  onForget: (forget: boolean) => void;
}

/** An account's IBAN or number, by which transfers to it are found. */
export function NumberField({ known, value, error, forget, onChange, onForget }: NumberFieldProps) {
  const { t } = useI18n();
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t('accounts.number')}
        hint={known === null ? t('accounts.numberHint') : t('accounts.numberKnown', { known })}
        error={error}
        value={value}
        disabled={forget}
        onChange={(event) => onChange(event.target.value)}
        maxLength={50}
        autoComplete="off"
        spellCheck={false}
      />
      {known !== null && (
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={forget}
            onChange={(event) => onForget(event.target.checked)}
          />
          {t('accounts.numberForget')}
        </label>
      )}
    </div>
  );
}
