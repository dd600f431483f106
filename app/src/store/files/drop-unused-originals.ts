import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listBackups } from '../backup/list-backups.ts';
import type { Store } from '../store.ts';
import { paths } from './paths.ts';

/** Removes originals that no row and no backup needs, after an import that came to nothing. */
export async function dropUnusedOriginals(store: Store, hashes: readonly string[]): Promise<void> {
  const backedUp = new Set((await listBackups(store)).flatMap(({ originals }) => originals));
  await store.write(async (trx) => {
    for (const sha256 of hashes) {
      const row = await trx
        .selectFrom('original')
        .select('sha256')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      if (!row && !backedUp.has(sha256))
        await rm(join(store.folder, paths.original(sha256)), { force: true });
    }
  });
}
