interface OnSwitchProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A switch without words beside it, for the head of a row that says what it is about. */
export function OnSwitch({ label, checked, onChange }: OnSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      onClick={() => onChange(!checked)}
      className="group flex min-h-11 w-11 shrink-0 items-center"
    >
      <span
        aria-hidden
        className="flex h-6 w-10 items-center rounded-full bg-edge/60 px-0.5 transition-colors group-aria-checked:bg-accent"
      >
        <span className="size-5 rounded-full bg-surface transition-transform group-aria-checked:translate-x-4 rtl:group-aria-checked:-translate-x-4" />
      </span>
    </button>
  );
}
