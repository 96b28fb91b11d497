import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 47.99rem)');

function subscribe(listener: () => void) {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
}

/** Where rows have two lines and pages have tabs below. */
export const useIsPhone = () => useSyncExternalStore(subscribe, () => phone.matches);
