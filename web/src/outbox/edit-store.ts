import type { OutboxEntry } from './outbox-entry.ts';

/** Keeps edits in this browser, in the order in which they were made. */
export interface EditStore {
  all(): Promise<OutboxEntry[]>;
  /** It is on the disk when this resolves. */
  add(entry: OutboxEntry): Promise<void>;
  /** Does nothing where the entry is gone meanwhile. */
  change(id: string, part: Pick<OutboxEntry, 'state' | 'problem'>): Promise<void>;
  remove(id: string): Promise<void>;
}
