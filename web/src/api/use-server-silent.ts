import { useSyncExternalStore } from 'react';
import { isServerSilent, onServerSilence } from './server-events.ts';

/** Whether the server does not answer, as it changes. */
export function useServerSilent(): boolean {
  return useSyncExternalStore(onServerSilence, isServerSilent);
}
