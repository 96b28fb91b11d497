import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';

import { setLanguage, useI18n } from '../../lib/i18n';
import { Segmented } from '../../ui/Segmented';
import { useSessionQuery } from './session.queries';

/** Where a person goes once they are in: where they wanted to go, within this page only. */
export function useNext(): string {
  const [search] = useSearchParams();
  const next = search.get('next') ?? '/';
  return next.startsWith('/') && !next.startsWith('//') ? next : '/';
}

/** The frame of sign-in and sign-up. Who is signed in already goes on. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const { t, language } = useI18n();
  const session = useSessionQuery();
  const next = useNext();
  if (session.data) return <Navigate to={next} replace />;
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <aside className="flex flex-col justify-between gap-12 bg-ground p-6 lg:border-e lg:border-line lg:p-12">
        <div className="flex items-center gap-3 text-base font-semibold tracking-tight">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {t('app.name')}
        </div>
        <div className="max-w-md max-lg:hidden">
          <p className="text-2xl font-semibold tracking-tight text-balance">{t('session.pitch')}</p>
          <p className="mt-4 text-base text-muted">{t('session.pitchMore')}</p>
        </div>
        <div className="max-lg:hidden">
          <Segmented
            label={t('settings.language')}
            value={language}
            onChange={setLanguage}
            options={[
              { value: 'en', label: 'English' },
              { value: 'de', label: 'Deutsch' },
            ]}
          />
        </div>
      </aside>
      <main className="flex items-start justify-center p-6 lg:items-center lg:p-12">
        <div className="w-full max-w-md">
          <h1 className="mb-6 text-xl font-semibold tracking-tight">{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
