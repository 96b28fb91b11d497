import { CloudOff, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Problem } from '../lib/api';
import { useI18n } from '../lib/i18n';
import { useTell } from '../lib/tell';
import { Button } from './Button';

/** Grey bars in the shape of what is coming, so that nothing jumps when it arrives. */
export function Skeleton({ rows = 3, className = 'h-11' }: { rows?: number; className?: string }) {
  const { t } = useI18n();
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`w-full animate-breathe rounded-base bg-line/60 ${className}`} />
      ))}
    </div>
  );
}

interface EmptyProps {
  icon: LucideIcon;
  title: ReactNode;
  hint?: string;
  children?: ReactNode;
}

/** Nothing is there; says what to do next. */
export function Empty({ icon: Icon, title, hint, children }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-12 text-center">
      <Icon aria-hidden className="size-8 text-faint" strokeWidth={1.5} />
      <div className="text-base font-medium">{title}</div>
      {hint && <p className="max-w-md text-muted">{hint}</p>}
      {children && <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}

export function useProblemText() {
  const { t } = useI18n();
  const tell = useTell();
  return (error: unknown): string => {
    if (!(error instanceof Problem)) return t('error.unexpected');
    if (error.slug === 'unreachable') return t('error.unreachable');
    return error.message ? tell(error.message, error.sentence) : t('error.unexpected');
  };
}

/** What is wrong with which field; the API names nested ones by path, a form knows the last step. */
export function useFieldTexts() {
  const tell = useTell();
  return (error: unknown): Record<string, string> =>
    error instanceof Problem
      ? Object.fromEntries(
          error.faults.map(({ field, message, sentence }) => [
            field.replace(/^.*\./, ''),
            tell(message, sentence),
          ]),
        )
      : {};
}

/** What happened, and a way on. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useI18n();
  const text = useProblemText();
  return (
    <div role="alert" className="flex flex-col items-center gap-2 px-4 py-12 text-center">
      <CloudOff aria-hidden className="size-8 text-faint" strokeWidth={1.5} />
      <p className="text-base font-medium">{t('error.title')}</p>
      <p className="max-w-md text-muted">{text(error)}</p>
      {onRetry && (
        <Button className="mt-3" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}
