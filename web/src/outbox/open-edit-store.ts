import type { EditStore } from './edit-store.ts';
import type { OutboxEntry } from './outbox-entry.ts';

const name = 'legwork-outbox';
const table = 'edits';

/**
 * The edits that this browser keeps, in an IndexedDB; opened when first used. All tabs have the same.
 *
 * @throws DOMException from its functions, where the browser keeps nothing or its disk is full
 */
export function openEditStore(): EditStore {
  let opened: Promise<IDBDatabase> | null = null;
  const run = async <Result>(
    mode: IDBTransactionMode,
    work: (edits: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    opened ??= open();
    const database = await opened.catch((error: unknown) => {
      opened = null;
      throw error;
    });
    const transaction = database.transaction(table, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(table));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  };
  return {
    async all() {
      const entries = await run<OutboxEntry[]>('readonly', (edits) => edits.getAll());
      return entries.sort((a, b) => a.madeMs - b.madeMs);
    },
    async add(entry) {
      await run('readwrite', (edits) => edits.put(entry));
    },
    async change(id, part) {
      await run('readwrite', (edits) => {
        const found = edits.get(id);
        found.onsuccess = () => {
          if (found.result) edits.put({ ...found.result, ...part });
        };
        return found;
      });
    },
    async remove(id) {
      await run('readwrite', (edits) => edits.delete(id));
    },
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'id' });
    request.onsuccess = () => {
      // A newer page that needs other tables is not held up by this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}
