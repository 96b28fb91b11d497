import { Problem } from '../../../lib/api';
import { useI18n } from '../../../lib/i18n';
import { ErrorNote, Skeleton } from '../../../ui/States';
import type { Book } from '../model/book';
import type { Preview } from '../rules.queries';
import { Conflicts } from './Conflicts';
import { Diff } from './Diff';
import type { PreviewState } from './usePreview';

interface PreviewPartProps {
  preview: PreviewState;
  ruleId: string;
  book: Book;
  complete: boolean;
}

/** What the rules would change while one of them is being written. */
export function PreviewPart({ preview, ruleId, book, complete }: PreviewPartProps) {
  const { t } = useI18n();
  return (
    <section
      aria-label={t('rules.preview')}
      aria-busy={preview.isFetching}
      className="min-w-0 max-lg:border-t max-lg:border-line max-lg:pt-6"
    >
      <h3 className="mb-2 font-semibold">{t('rules.preview')}</h3>
      <Body preview={preview} ruleId={ruleId} book={book} complete={complete} />
    </section>
  );
}

function Body({ preview, ruleId, book, complete }: PreviewPartProps) {
  const { t } = useI18n();
  const { data, error } = preview;
  if (!complete) return <p className="text-muted">{t('rules.preview.wait')}</p>;
  if (error instanceof Problem && error.faults.length > 0)
    return <p className="text-muted">{t('rules.preview.refused')}</p>;
  if (error) return <ErrorNote error={error} onRetry={preview.again} />;
  if (!data) return <Skeleton rows={4} />;
  return (
    <div className={`transition-opacity ${preview.isFetching ? 'opacity-60' : ''}`}>
      <Counts data={data} ruleId={ruleId} />
      <Conflicts conflicts={data.conflicts} book={book} ruleId={ruleId} />
      <Diff preview={data} ruleId={ruleId} />
    </div>
  );
}

function Counts({ data, ruleId }: { data: Preview; ruleId: string }) {
  const { t } = useI18n();
  const { changed, looked } = data;
  const own = data.rules.find((it) => it.id === ruleId);
  return (
    <div role="status" className="mb-4">
      <p className="text-base font-medium">
        {changed === 0 ? t('rules.preview.nothing') : t('rules.preview.count', { changed, looked })}
      </p>
      <p className="text-muted">
        {t('rules.preview.hits', { hits: own?.hits ?? 0, changed: own?.changed ?? 0 })}
      </p>
    </div>
  );
}
