import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Query, Store } from '../store.ts';
import { derivedPaths, paths } from './paths.ts';

/** Names a file that is to go in the table `meta`, until it is gone. */
const prefix = 'erase/';

export interface ErasedFiles {
  filesErased: number;
  /** Originals that stay, because another recording has the same bytes. */
  filesShared: number;
  bytesFreed: number;
}

export interface ErasingPlan {
  files: string[];
  originals: number;
  shared: number;
}

/**
 * Deletes rows, inside a transaction, and writes down which files have to go with them: if the process ends before
 * they are gone, the next one goes on.
 *
 * @param recordingIds what `deleteRows` deletes
 */
export async function planErasing(
  trx: Query,
  recordingIds: readonly string[],
  uploadIds: readonly string[],
  deleteRows: () => Promise<unknown>,
): Promise<ErasingPlan> {
  const analyses = await selectIn(recordingIds, (ids) =>
    trx.selectFrom('analysis').select('id').where('recording_id', 'in', ids).execute(),
  );
  const hashes = await selectIn(recordingIds, (ids) =>
    trx.selectFrom('recording').select('sha256').where('id', 'in', ids).execute(),
  );
  const candidates = [...new Set(hashes.map(({ sha256 }) => sha256))];
  await deleteRows();
  const kept = await selectIn(candidates, (some) =>
    trx.selectFrom('recording').select('sha256').distinct().where('sha256', 'in', some).execute(),
  );
  const shared = new Set(kept.map(({ sha256 }) => sha256));
  const unused = candidates.filter((sha256) => !shared.has(sha256));
  for (const sha256 of unused) await trx.deleteFrom('original').where('sha256', '=', sha256).execute();
  const files = [
    ...unused.map(paths.original),
    ...analyses.flatMap(({ id }) => derivedPaths(id)),
    ...uploadIds.map(paths.upload),
  ];
  for (const file of files)
    await trx
      .insertInto('meta')
      .values({ key: prefix + file, value: '' })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  return { files, originals: unused.length, shared: shared.size };
}

/** Removes the files of a plan, and what was erased from the log and the free pages of the database. */
export async function eraseFiles(
  store: Store,
  { files, originals, shared }: ErasingPlan,
): Promise<ErasedFiles> {
  const bytesFreed = await removeFiles(store, files);
  await store.scrub();
  return { filesErased: originals, filesShared: shared, bytesFreed };
}

/** Goes on with what an earlier process could not finish. */
export async function finishErasing(store: Store): Promise<void> {
  const rows = await store.db.selectFrom('meta').select('key').where('key', 'like', `${prefix}%`).execute();
  if (rows.length === 0) return;
  await removeFiles(
    store,
    rows.map(({ key }) => key.slice(prefix.length)),
  );
  await store.scrub();
}

/** In a transaction, so that no import takes up a file between the look for its row and its end. */
async function removeFiles(store: Store, files: readonly string[]): Promise<number> {
  return store.write(async (trx) => {
    let bytes = 0;
    for (const file of files) {
      const sha256 = /^originals.*[/\\]([0-9a-f]{64})$/.exec(file)?.[1] ?? '';
      const original = await trx
        .selectFrom('original')
        .select('sha256')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      // One that was imported again since is not to go any more.
      if (!original) {
        const place = join(store.folder, file);
        bytes += (await stat(place).catch(() => null))?.size ?? 0;
        await rm(place, { force: true });
      }
      await trx
        .deleteFrom('meta')
        .where('key', '=', prefix + file)
        .execute();
    }
    return bytes;
  });
}

/** Engines take only so many parameters in a statement. */
async function selectIn<Row>(
  values: readonly string[],
  select: (some: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < values.length; at += 500) rows.push(...(await select(values.slice(at, at + 500))));
  return rows;
}
