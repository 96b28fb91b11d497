import type { ReactNode } from 'react';

interface ScrollableProps {
  label: string;
  busy?: boolean;
  className?: string;
  children: ReactNode;
}

/** What is wider or longer than its place: it scrolls, by keyboard too. */
export function Scrollable({ label, busy = false, className = '', children }: ScrollableProps) {
  return (
    <div
      role="group"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else it scrolls by mouse alone
      tabIndex={0}
      aria-label={label}
      aria-busy={busy}
      className={`relative overflow-auto transition-opacity aria-busy:opacity-50 ${className}`}
    >
      {children}
    </div>
  );
}
