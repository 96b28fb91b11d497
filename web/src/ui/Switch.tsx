import { useId } from 'react';

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      aria-describedby={hint ? id : undefined}
      onClick={() => onChange(!checked)}
      className="group flex min-h-11 w-full items-center gap-4 text-start"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{label}</span>
        {hint && (
          <span id={id} className="block text-xs text-faint">
            {hint}
          </span>
        )}
      </span>
      <span
        aria-hidden
        className="flex h-6 w-10 shrink-0 items-center rounded-full bg-edge/60 px-0.5 transition-colors group-aria-checked:bg-accent"
      >
        <span className="size-5 rounded-full bg-surface transition-transform group-aria-checked:translate-x-4 rtl:group-aria-checked:-translate-x-4" />
      </span>
    </button>
  );
}
