import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route.ts';

/** The page that the address names; follows links and the browser's back and forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return parseRoute(hash);
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
