import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { PrimeReactProvider } from 'primereact/api';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';

import { SessionContext } from '../features/session/session.queries';
import { refresh } from '../lib/events';
import { transactionsHold } from '../features/transactions/hold';
import { Toaster } from '../ui/Toaster';
import { session } from './fake/data';
import { createFake, type FakeOptions } from './fake/server';

/** A page with the fake behind it, its changes arriving as the event stream would bring them. */
export function renderPage(page: ReactNode, path = '/', options: FakeOptions = {}) {
  const fake = createFake({ now: '2026-11-24', ...options });
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    fake.handle(new Request(`http://localhost${input}`, { ...init, signal: null })),
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const stop = fake.onChange((views, ids) => refresh(client, { views, ids }, transactionsHold));
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [path] });
  const view = render(
    <PrimeReactProvider value={{ unstyled: true, styleContainer: document.createElement('div') }}>
      <QueryClientProvider client={client}>
        <SessionContext value={session}>
          <RouterProvider router={router} />
        </SessionContext>
        <Toaster />
      </QueryClientProvider>
    </PrimeReactProvider>,
  );
  return { ...view, fake, client, router, stop };
}
