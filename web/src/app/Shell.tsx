import { useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';

import { useI18n } from '../lib/i18n';
import { CommandPalette, useCommandKey } from './CommandPalette';
import { LiveContext, useEventStream, useOnline } from './live';
import { BottomTabs, Rail, TopBar } from './Navigation';

/** The frame of every page behind sign-in: rail or tabs, search, live mark, offline banner. */
export function Shell() {
  const { t } = useI18n();
  const live = useEventStream();
  const online = useOnline();
  const [searching, setSearching] = useState(false);
  useCommandKey(() => setSearching(true));

  return (
    <LiveContext value={live}>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-base focus:bg-raised focus:p-3 focus:shadow-float"
      >
        {t('app.skip')}
      </a>
      <div className="md:grid md:min-h-dvh md:grid-cols-[14.5rem_minmax(0,1fr)]">
        <Rail onSearch={() => setSearching(true)} />
        <TopBar onSearch={() => setSearching(true)} />
        <div className="min-w-0">
          {!online && (
            <p
              role="status"
              className="sticky top-0 z-30 bg-warn-soft px-4 py-3 text-center text-warn"
            >
              {t('state.offline')}
            </p>
          )}
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto max-w-[80rem] px-4 pt-4 pb-28 outline-none md:px-10 md:pt-8 md:pb-16"
          >
            <Outlet />
          </main>
        </div>
        <BottomTabs />
      </div>
      <CommandPalette open={searching} onClose={() => setSearching(false)} />
      <ScrollRestoration getKey={(location) => location.pathname} />
    </LiveContext>
  );
}
