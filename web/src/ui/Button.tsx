import type { ComponentProps } from 'react';
import { Link } from 'react-router';

type Look = 'primary' | 'quiet' | 'plain' | 'danger';

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-base px-4 text-sm font-medium ' +
  'transition-colors disabled:opacity-50 aria-disabled:opacity-50';
const looks: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent/90',
  quiet: 'border border-line bg-surface text-ink hover:bg-ground',
  plain: 'text-accent hover:bg-accent-soft',
  danger: 'text-danger hover:bg-danger-soft',
};

interface Looks {
  look?: Look;
}

export function Button({
  look = 'quiet',
  className = '',
  ...rest
}: ComponentProps<'button'> & Looks) {
  return <button type="button" className={`${shape} ${looks[look]} ${className}`} {...rest} />;
}

export function ButtonLink({
  look = 'quiet',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & Looks) {
  return <Link className={`${shape} ${looks[look]} ${className}`} {...rest} />;
}

/** A button that is only an icon; `label` is what it is called. */
export function IconButton({
  label,
  className = '',
  ...rest
}: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-11 shrink-0 items-center justify-center rounded-base text-muted transition-colors hover:bg-ground hover:text-ink disabled:opacity-40 ${className}`}
      {...rest}
    />
  );
}
