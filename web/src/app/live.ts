import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState } from 'react';

import { transactionsHold } from '../features/transactions/hold';
import { listen } from '../lib/events';

interface Live {
  connected: boolean;
  /** When the newest change arrived on this page; null before the first. */
  newest: string | null;
}

export const LiveContext = createContext<Live>({ connected: true, newest: null });
export const useLive = () => use(LiveContext);

/** Keeps the page's one event stream open while someone is signed in. */
export function useEventStream(): Live {
  const client = useQueryClient();
  const [live, setLive] = useState<Live>({ connected: true, newest: null });
  useEffect(
    () =>
      listen(client, {
        hold: transactionsHold,
        onState: (connected) => setLive((was) => ({ ...was, connected })),
        onChange: () => setLive((was) => ({ ...was, newest: new Date().toISOString() })),
      }),
    [client],
  );
  return live;
}

export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return online;
}
