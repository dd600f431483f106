import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listBackups } from '../backup/list-backups.ts';
import type { Store } from '../store.ts';

/**
 * Removes files that no row and no backup needs: what a process left behind that ended in the middle. To be called
 * before anything else writes.
 *
 * @returns how many
 */
export async function sweepFiles(store: Store): Promise<number> {
  const [analyses, uploads, originals, backups] = [
    await store.db.selectFrom('analysis').select('id').execute(),
    await store.db.selectFrom('upload').select('id').execute(),
    await store.db.selectFrom('original').select('sha256').execute(),
    await listBackups(store),
  ];
  const needed = {
    derived: new Set(analyses.map(({ id }) => id)),
    uploads: new Set(uploads.map(({ id }) => id)),
    // A backup may bring a recording back.
    originals: new Set([
      ...originals.map(({ sha256 }) => sha256),
      ...backups.flatMap((backup) => backup.originals),
    ]),
  };
  let removed = 0;
  for (const [folder, names] of Object.entries(needed)) {
    const entries = await readdir(join(store.folder, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      // An id or a hash, and what it is.
      if (
        !entry.isFile() ||
        names.has(/^[0-9a-f-]+(?=$|\.epochs\.parquet$|\.pyramid$|\.index$)/.exec(entry.name)?.[0] ?? '')
      )
        continue;
      await rm(join(entry.parentPath, entry.name), { force: true });
      removed++;
    }
  }
  for (const name of await readdir(join(store.folder, 'backups')))
    if (name.endsWith('.unfinished')) await rm(join(store.folder, 'backups', name), { force: true });
  return removed;
}
