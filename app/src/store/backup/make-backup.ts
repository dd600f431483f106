import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { tableNames } from '../database/tables.ts';
import { paths } from '../files/paths.ts';
import { writePrivateFile } from '../files/write-private-file.ts';
import type { Query, Store } from '../store.ts';
import { storeProblem } from '../store-problem.ts';
import { type Backup, type BackupHeader, leftOut } from './backup.ts';
import { readBackupHeader } from './read-backup.ts';

/** Analyses are long: so few rows are in memory at a time. */
const rowsAtOnce = 50;

/**
 * Makes a backup of the database: lines of JSON, packed with gzip; the first says what it is, each other one is a row,
 * the last says how many. Writing waits meanwhile, so that all rows are of one moment.
 *
 * @param reason becomes a part of the name
 * @throws InputError `disk-full`
 */
export async function makeBackup(
  store: Store,
  reason: 'daily' | 'manual' | 'before-restore',
): Promise<Backup> {
  const createdMs = store.now();
  const stamp = new Date(createdMs).toISOString().replaceAll(':', '');
  const name = `${stamp}-${reason}.ndjson.gz`;
  const path = join(store.folder, paths.backup(name));
  try {
    await store.write(async (trx) => {
      const gzip = createGzip();
      const fed = pipeline(lines(trx, createdMs), gzip);
      // What goes wrong with it goes wrong with the writing too.
      fed.catch(() => {});
      await writePrivateFile(store.disk, path, gzip);
      await fed;
    });
  } catch (error) {
    throw storeProblem(error, store.folder);
  }
  const header = await readBackupHeader(path);
  return {
    name,
    createdMs,
    bytes: (await stat(path)).size,
    people: header.people.map((person) => person.name),
    personIds: header.people.map(({ id }) => id),
    originals: header.originals,
  };
}

async function* lines(trx: Query, createdMs: number): AsyncGenerator<string> {
  const version = await trx
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'schemaVersion')
    .executeTakeFirstOrThrow();
  const originals = await trx.selectFrom('original').select('sha256').orderBy('sha256').execute();
  const header: BackupHeader = {
    schema: 'legwork/backup@1',
    schemaVersion: Number(version.value),
    createdMs,
    people: await trx.selectFrom('person').select(['id', 'name']).orderBy('name').orderBy('id').execute(),
    originals: originals.map(({ sha256 }) => sha256),
  };
  yield `${JSON.stringify(header)}\n`;
  let rows = 0;
  for (const table of tableNames) {
    if (leftOut.includes(table)) continue;
    for await (const row of rowsOf(trx, table)) {
      rows++;
      yield `${JSON.stringify([table, row])}\n`;
    }
  }
  yield `${JSON.stringify(['end', { rows }])}\n`;
}

type BackedUp = Exclude<(typeof tableNames)[number], 'session' | 'upload' | 'meta' | 'applied_write'>;

const orders: Record<BackedUp, readonly string[]> = {
  setting: ['key'],
  person: ['id'],
  original: ['sha256'],
  batch: ['id'],
  recording: ['id'],
  analysis: ['id'],
  day: ['recording_id', 'date'],
  label: ['id'],
  label_version: ['label_id', 'version'],
};

async function* rowsOf(trx: Query, table: (typeof tableNames)[number]): AsyncGenerator<unknown> {
  for (let offset = 0; ; offset += rowsAtOnce) {
    let query = trx.selectFrom(table).selectAll().limit(rowsAtOnce).offset(offset);
    for (const column of orders[table as BackedUp]) query = query.orderBy(trx.dynamic.ref(column));
    const rows = await query.execute();
    yield* rows;
    if (rows.length < rowsAtOnce) return;
  }
}
