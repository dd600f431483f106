import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '@legwork/engine';
import { type Kysely, sql } from 'kysely';
import { lockDatabase } from './database/lock-database.ts';
import { lockFolder } from './database/lock-folder.ts';
import { openPostgres, postgresSchema } from './database/open-postgres.ts';
import { openSqlite } from './database/open-sqlite.ts';
import { tableNames } from './database/tables.ts';
import { type Disk, realDisk } from './files/disk.ts';
import { makePrivateFolder } from './files/make-private-folder.ts';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migrations.ts';
import type { Store } from './store.ts';
import { storeProblem } from './store-problem.ts';

export interface OpenStoreOptions {
  /** A PostgreSQL in the place of a file in the folder; files stay in the folder. Default none. */
  databaseUrl?: string;
  /** Default: the disks of this machine. */
  disk?: Disk;
  /** Most pages of the SQLite file, to play a full disk. Default no limit. */
  maxPages?: number;
  /** Default: those of this app. */
  migrations?: readonly Migration[];
  /** Default: the clock of this machine. */
  now?: () => number;
}

/**
 * Opens the data in a folder, which is made if need be, and brings them up to this version. No other process has them
 * open until `close`. Nobody but this user can read the folder.
 *
 * @throws InputError `store-in-use`, `store-newer`, `store-damaged`, `store-unreadable`, `database-unreachable`, `disk-full`
 * @example
 * const store = await openStore(folder);
 * await store.write((trx) => trx.deleteFrom('setting').execute());
 * await store.close();
 */
export async function openStore(folder: string, options: OpenStoreOptions = {}): Promise<Store> {
  const { databaseUrl, disk = realDisk, maxPages, migrations, now = Date.now } = options;
  const place = databaseUrl === undefined ? folder : databaseInWords(databaseUrl);
  try {
    for (const name of ['', 'originals', 'derived', 'uploads', 'backups'])
      await makePrivateFolder(join(folder, name));
    const unlockFolder = lockFolder(folder);
    try {
      const lost = new AbortController();
      const engine =
        databaseUrl === undefined
          ? await sqliteEngine(join(folder, 'legwork.sqlite'), maxPages)
          : await postgresEngine(databaseUrl, place, () => lost.abort());
      const store = storeOn(engine, { folder, place, disk, now, lost: lost.signal, unlockFolder });
      try {
        await store.write((trx) => migrate(trx as unknown as Kysely<unknown>, { place, migrations }));
      } catch (error) {
        await engine.close();
        throw error;
      }
      return store;
    } catch (error) {
      unlockFolder();
      throw error;
    }
  } catch (error) {
    throw storeProblem(error, place);
  }
}

type Engine = Pick<Store, 'engine' | 'db' | 'scrub' | 'databaseBytes' | 'close'> & { writing: Store['db'] };

async function sqliteEngine(path: string, maxPages: number | undefined): Promise<Engine> {
  const { reading, writing, raw } = openSqlite(path, maxPages);
  // The files that SQLite makes beside it get the same mode.
  await chmod(path, 0o600);
  return {
    engine: 'sqlite',
    db: reading,
    writing,
    // Deleted rows are zeros already; the log before them is emptied.
    scrub: async () => raw.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    async databaseBytes() {
      const sizes = await Promise.all(
        ['', '-wal'].map(async (suffix) => (await stat(path + suffix).catch(() => null))?.size ?? 0),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    async close() {
      await reading.destroy();
      // With nothing asked yet Kysely has no connection to close.
      if (raw.isOpen) await writing.destroy();
      if (raw.isOpen) raw.close();
    },
  };
}

async function postgresEngine(url: string, place: string, onLost: () => void): Promise<Engine> {
  const { db, pool } = openPostgres(url);
  const unlock = await lockDatabase(pool, place, onLost).catch(async (error: unknown) => {
    await db.destroy();
    await pool.end().catch(() => {});
    throw error;
  });
  await sql`CREATE SCHEMA IF NOT EXISTS ${sql.id(postgresSchema)}`.execute(db);
  return {
    engine: 'postgres',
    db,
    writing: db,
    // Writes the tables anew, without what was deleted.
    scrub: async () =>
      void (await sql`VACUUM FULL ${sql.join(tableNames.map((name) => sql.table(name)))}`.execute(db)),
    async databaseBytes() {
      const { rows } = await sql<{ bytes: number }>`
        SELECT coalesce(sum(pg_total_relation_size(oid)), 0) AS bytes FROM pg_class
        WHERE relkind = 'r' AND relnamespace = ${postgresSchema}::regnamespace`.execute(db);
      return rows[0]!.bytes;
    },
    async close() {
      await unlock();
      await db.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

interface Surroundings {
  folder: string;
  place: string;
  disk: Disk;
  now: () => number;
  lost: AbortSignal;
  unlockFolder: () => void;
}

function storeOn(engine: Engine, { folder, place, disk, now, lost, unlockFolder }: Surroundings): Store {
  let last: Promise<unknown> = Promise.resolve();
  return {
    engine: engine.engine,
    database: engine.engine === 'sqlite' ? join(folder, 'legwork.sqlite') : place,
    folder,
    disk,
    db: engine.db,
    lost,
    now,
    scrub: engine.scrub,
    databaseBytes: engine.databaseBytes,
    write(work) {
      const run = async () => {
        if (lost.aborted)
          throw new InputError(
            'store-lost',
            'the connection to the database broke, and another Legwork may have the data now',
            place,
            'start Legwork again',
          );
        try {
          return await engine.writing.transaction().execute(work);
        } catch (error) {
          throw storeProblem(error, place);
        }
      };
      const result = last.then(run, run);
      last = result.catch(() => {});
      return result;
    },
    async close() {
      await last;
      await engine.close();
      unlockFolder();
    },
  };
}

function databaseInWords(url: string): string {
  if (!URL.canParse(url))
    throw new InputError(
      'wrong-value',
      'this is no address of a PostgreSQL',
      'DATABASE_URL',
      'give one as postgres://user:password@host:5432/database',
    );
  const { host, pathname } = new URL(url);
  return `PostgreSQL ${host}${pathname}`;
}
