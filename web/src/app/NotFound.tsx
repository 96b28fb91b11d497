import { Compass } from 'lucide-react';

import { useI18n } from '../lib/i18n';
import { ButtonLink } from '../ui/Button';
import { Empty, ErrorNote } from '../ui/States';

export function NotFound() {
  const { t } = useI18n();
  return (
    <Empty icon={Compass} title={<h1>{t('error.notFound')}</h1>} hint={t('error.notFoundHint')}>
      <ButtonLink to="/">{t('error.goHome')}</ButtonLink>
    </Empty>
  );
}

/** When a page itself breaks, for example because a new version replaced its files. */
export function RouteError() {
  return (
    <main>
      <ErrorNote error={null} onRetry={() => window.location.reload()} />
    </main>
  );
}
