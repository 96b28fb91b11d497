import { useId, type ComponentProps, type ReactNode } from 'react';

const box =
  'min-h-11 w-full rounded-base border border-edge/60 bg-surface px-3 text-sm text-ink ' +
  'placeholder:text-faint aria-invalid:border-danger';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Only for screen readers, where the place already says it. */
  hideLabel?: boolean;
}

function Frame({
  id,
  label,
  hint,
  error,
  hideLabel,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="relative flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-medium'}>
        {label}
      </label>
      {children}
      {error ? (
        <p id={`${id}-note`} role="alert" className="text-xs text-danger">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-note`} className="text-xs text-faint">
            {hint}
          </p>
        )
      )}
    </div>
  );
}

const describedBy = (id: string, { hint, error }: FieldProps) =>
  (hint ?? error) ? { 'aria-describedby': `${id}-note` } : {};

export function TextField({
  label,
  hint,
  error,
  hideLabel,
  className = '',
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  const frame = { label, hint, error, hideLabel: hideLabel ?? false };
  return (
    <Frame id={id} {...frame}>
      <input
        id={id}
        className={`${box} ${className}`}
        aria-invalid={error ? true : undefined}
        {...describedBy(id, frame)}
        {...rest}
      />
    </Frame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  className = '',
  children,
  ...rest
}: FieldProps & ComponentProps<'select'>) {
  const id = useId();
  const frame = { label, hint, error, hideLabel: hideLabel ?? false };
  return (
    <Frame id={id} {...frame}>
      <select
        id={id}
        className={`${box} ${className}`}
        aria-invalid={error ? true : undefined}
        {...describedBy(id, frame)}
        {...rest}
      >
        {children}
      </select>
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className = '',
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  const frame = { label, hint, error, hideLabel: hideLabel ?? false };
  return (
    <Frame id={id} {...frame}>
      <textarea
        id={id}
        className={`${box} py-2 ${className}`}
        aria-invalid={error ? true : undefined}
        {...describedBy(id, frame)}
        {...rest}
      />
    </Frame>
  );
}
