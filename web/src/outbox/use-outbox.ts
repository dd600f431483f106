import { useSyncExternalStore } from 'react';
import type { OutboxView } from './new-outbox.ts';
import { outbox } from './the-outbox.ts';

/** What is on its way, as it changes. */
export function useOutbox(): OutboxView {
  return useSyncExternalStore(outbox.listen, outbox.view);
}
