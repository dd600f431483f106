import type { QueueEvent } from '../jobs/start-queue.ts';

/** What the pages are told as it happens. */
export type ServerEvent =
  | { event: 'upload'; data: { id: string; offset: number; bytes: number } }
  | { event: 'analysis'; data: QueueEvent }
  | { event: 'changed'; data: { kind: ChangedKind; personId: string | null } };

/** Of what a page should fetch again. */
export type ChangedKind = 'people' | 'recordings' | 'days' | 'labels' | 'settings' | 'backups' | 'uploads';

/** Hands events on to everybody who listens. */
export interface EventBus {
  send(event: ServerEvent): void;
  /** @returns what ends the listening */
  listen(listener: (event: ServerEvent) => void): () => void;
}

export function newEventBus(): EventBus {
  const listeners = new Set<(event: ServerEvent) => void>();
  return {
    send(event) {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
