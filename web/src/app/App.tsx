import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { PrimeReactProvider } from 'primereact/api';
import { RouterProvider } from 'react-router';

import { Problem } from '../lib/api';
import { Toaster } from '../ui/Toaster';
import { routes } from './routes';

// PrimeReact adds style elements while it runs, which the content security policy forbids. Kept in
// an element that is never part of the page they do nothing; styles.css has what is needed of them.
const outside = document.createElement('div');
const prime = { unstyled: true, styleContainer: outside, ripple: false } as const;

const retriesMax = 2;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The event stream says what changed; until it does, what we have is fresh.
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < retriesMax &&
        error instanceof Problem &&
        (error.status === 0 || error.status >= 500),
    },
  },
});

export function App() {
  return (
    <PrimeReactProvider value={prime}>
      <QueryClientProvider client={client}>
        <RouterProvider router={routes} />
        <Toaster />
      </QueryClientProvider>
    </PrimeReactProvider>
  );
}
