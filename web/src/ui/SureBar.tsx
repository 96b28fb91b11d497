import { useI18n, type MessageKey } from '../lib/i18n';

interface SureBarProps {
  probability: number;
  word: MessageKey & `detail.sure.${string}`;
}

/** How sure we are, as a word and a short bar; the figure is for those who want it. */
export function SureBar({ probability, word }: SureBarProps) {
  const { t, locale } = useI18n();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(probability);
  const colour = probability >= 0.7 ? 'bg-accent' : 'bg-warn';
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span className="sr-only">{t('why.sure', { word: t(word), percent })}</span>
      <span aria-hidden className="h-1.5 w-16 overflow-hidden rounded-full bg-line">
        <span
          className={`block h-full rounded-full ${colour}`}
          style={{ width: `${Math.max(probability * 100, probability > 0 ? 4 : 0)}%` }}
        />
      </span>
      <span aria-hidden className="text-muted">
        {t(word)}
        {probability > 0 && probability < 0.995 && (
          <span className="text-faint tabular-nums"> {percent}</span>
        )}
      </span>
    </span>
  );
}
