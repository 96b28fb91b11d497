import { useSearchParams } from 'react-router';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { useProblemText } from '../../ui/States';
import { useUnsubscribe } from './settings.queries';

/** Where the link of a letter leads: nothing ends before somebody presses the button. */
export function UnsubscribePage() {
  const { t } = useI18n();
  const [search] = useSearchParams();
  const end = useUnsubscribe();
  const problem = useProblemText();
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 p-6">
      <h1 className="text-xl font-semibold tracking-tight">{t('unsubscribe.title')}</h1>
      {end.isSuccess ? (
        <p role="status">{t('unsubscribe.done')}</p>
      ) : (
        <>
          <p className="text-muted">{t('unsubscribe.hint')}</p>
          {end.isError && (
            <p role="alert" className="text-danger">
              {problem(end.error)}
            </p>
          )}
          <Button
            look="primary"
            disabled={end.isPending}
            onClick={() => end.mutate(search.get('token') ?? '')}
          >
            {t('unsubscribe.act')}
          </Button>
        </>
      )}
    </main>
  );
}
