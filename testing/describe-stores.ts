import { afterAll, describe, onTestFinished } from 'vitest';
import { type OpenStoreOptions, openStore } from '../app/src/store/open-store.ts';
import type { Store } from '../app/src/store/store.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Opens an empty store that closes with the test. */
export interface OpenTestStore {
  (options?: OpenStoreOptions): Promise<Store>;
  /** Opens the data of a store once more. */
  again(store: Store, options?: OpenStoreOptions): Promise<Store>;
  /** What a process of its own needs to open the data of a store. */
  place(store: Store): { folder: string; databaseUrl: string | undefined };
}

let postgres: Promise<Postgres> | null = null;

afterAll(async () => {
  await (await postgres)?.stop();
});

/**
 * Describes what holds for a store on either engine.
 *
 * @example
 * describeStores('people', (open) => {
 *   test('are kept', async () => { const store = await open(); ... });
 * });
 */
export function describeStores(name: string, body: (open: OpenTestStore) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name}, on %s`, (engine) => {
    const databaseUrls = new Map<string, string | undefined>();
    const tracked = async (folder: string, options: OpenStoreOptions = {}) => {
      const store = await openStore(folder, { databaseUrl: databaseUrls.get(folder), ...options });
      let open = true;
      const close = store.close;
      store.close = async () => {
        if (open) await close();
        open = false;
      };
      onTestFinished(() => store.close());
      return store;
    };
    const newDatabase = async () => {
      // One for all tests of a file.
      postgres ??= startPostgres();
      return (await postgres).newDatabase();
    };
    const open = async (options?: OpenStoreOptions) => {
      const folder = temporaryFolder();
      databaseUrls.set(folder, engine === 'postgres' ? await newDatabase() : undefined);
      return tracked(folder, options);
    };
    body(
      Object.assign(open, {
        again: ({ folder }: Store, options?: OpenStoreOptions) => tracked(folder, options),
        place: ({ folder }: Store) => ({ folder, databaseUrl: databaseUrls.get(folder) }),
      }),
    );
  });
}
