import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { migrations } from '../migrations/migrations.ts';
import type { Store } from '../store.ts';
import { listTrash, trashDays } from '../trash/list-trash.ts';

/** Where the data are, and how large. */
export interface StoreDescription {
  folder: string;
  engine: 'sqlite' | 'postgres';
  database: string;
  schemaVersion: number;
  bytes: {
    database: number;
    originals: number;
    derived: number;
    uploads: number;
    backups: number;
    free: number;
  };
  counts: { people: number; recordings: number; days: number; labels: number; trash: number };
  trashDays: number;
  /** Recordings that another version of the engine analysed. */
  outdated: number;
}

export async function describeStore(store: Store, engineVersion: string): Promise<StoreDescription> {
  const { db, folder } = store;
  const { bavail, bsize } = await statfs(folder);
  const count = async (query: { executeTakeFirstOrThrow(): Promise<{ n: number | string | bigint }> }) =>
    Number((await query.executeTakeFirstOrThrow()).n);
  const all = (table: 'day' | 'label') =>
    db.selectFrom(table).select((select) => select.fn.countAll().as('n'));
  return {
    folder,
    engine: store.engine,
    database: store.database,
    schemaVersion: migrations.length,
    bytes: {
      database: await store.databaseBytes(),
      originals: await folderBytes(join(folder, 'originals')),
      derived: await folderBytes(join(folder, 'derived')),
      uploads: await folderBytes(join(folder, 'uploads')),
      backups: await folderBytes(join(folder, 'backups')),
      free: bavail * bsize,
    },
    counts: {
      people: await count(
        db
          .selectFrom('person')
          .select((select) => select.fn.countAll().as('n'))
          .where('trashed_ms', 'is', null),
      ),
      recordings: await count(
        db
          .selectFrom('recording')
          .select((select) => select.fn.countAll().as('n'))
          .where('trashed_ms', 'is', null),
      ),
      days: await count(all('day')),
      labels: await count(all('label').where('reverted_ms' as never, 'is', null as never)),
      trash: (await listTrash(db)).length,
    },
    trashDays,
    outdated: await count(
      db
        .selectFrom('recording')
        .innerJoin('analysis', 'analysis.recording_id', 'recording.id')
        .select((select) => select.fn.countAll().as('n'))
        .where('analysis.current', '=', 1)
        .where('analysis.engine_version', '!=', engineVersion)
        .where('recording.trashed_ms', 'is', null),
    ),
  };
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries)
    if (entry.isFile())
      bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0;
  return bytes;
}
