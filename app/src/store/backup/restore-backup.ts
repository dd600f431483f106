import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '@legwork/engine';
import { type Kysely, sql } from 'kysely';
import { tableNames } from '../database/tables.ts';
import { paths } from '../files/paths.ts';
import { migrate } from '../migrations/migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { notFound } from '../not-found.ts';
import { readStoreId } from '../read-store-id.ts';
import type { Query, Store } from '../store.ts';
import { type Backup, leftOut } from './backup.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';
import { readBackupHeader, readBackupRows } from './read-backup.ts';

/**
 * Goes back to a backup of the list. What is there becomes a backup first. Files under way stay.
 *
 * @returns the backup of what was there
 * @throws InputError `not-found`, and what {@link restoreBackupFile} throws
 */
export async function restoreBackup(store: Store, name: string): Promise<Backup> {
  const backups = await listBackups(store);
  if (!backups.some((backup) => backup.name === name)) throw notFound('backup', name);
  const before = await makeBackup(store, 'before-restore');
  await restoreBackupFile(store, join(store.folder, paths.backup(name)));
  return before;
}

/**
 * Puts the rows of a backup in the place of those that are there: all, or nothing is changed. A backup of an older
 * version is put into tables of that version, which are then brought up to date.
 *
 * @throws InputError `backup-damaged`, `store-newer`
 */
export async function restoreBackupFile(store: Store, path: string): Promise<void> {
  const { schemaVersion } = await readBackupHeader(path);
  if (schemaVersion > migrations.length)
    throw new InputError(
      'store-newer',
      'a newer Legwork has made this backup',
      path,
      'use the newer Legwork',
    );
  await store.write(async (trx) => {
    const untyped = trx as unknown as Kysely<unknown>;
    const sessions = await trx.selectFrom('session').selectAll().execute();
    const writes = await trx.selectFrom('applied_write').selectAll().execute();
    const storeId = await readStoreId(trx);
    for (const table of [...tableNames].reverse()) await sql`DROP TABLE ${sql.table(table)}`.execute(trx);
    await migrate(untyped, { place: path, upTo: schemaVersion });
    for await (const [table, row] of readBackupRows(path)) {
      if (!tableNames.some((known) => known === table) || leftOut.includes(table)) continue;
      await trx
        .insertInto(table as 'setting')
        .values(row as never)
        .execute();
    }
    await migrate(untyped, { place: path });
    // Who was let in stays in; what was applied before is not applied again; the store is the same one.
    for (const session of sessions) await trx.insertInto('session').values(session).execute();
    for (const write of writes) await trx.insertInto('applied_write').values(write).execute();
    await trx.updateTable('meta').set({ value: storeId }).where('key', '=', 'storeId').execute();
    await trx.updateTable('recording').set({ state: 'waiting' }).where('state', '=', 'analysing').execute();
    await analyseAgain(trx, store.folder);
  });
}

/** What was worked out of a recording may be gone since the backup: it is worked out again, where the file is there. */
async function analyseAgain(trx: Query, folder: string): Promise<void> {
  const rows = await trx
    .selectFrom('analysis')
    .innerJoin('recording', 'recording.id', 'analysis.recording_id')
    .select(['analysis.id', 'recording.id as recording', 'recording.sha256'])
    .where('analysis.current', '=', 1)
    .where('analysis.epochs_bytes', 'is not', null)
    .execute();
  for (const { id, recording, sha256 } of rows) {
    if (existsSync(join(folder, paths.epochs(id)))) continue;
    await trx.updateTable('analysis').set({ epochs_bytes: null }).where('id', '=', id).execute();
    if (existsSync(join(folder, paths.original(sha256))))
      await trx.updateTable('recording').set({ state: 'waiting' }).where('id', '=', recording).execute();
  }
}
