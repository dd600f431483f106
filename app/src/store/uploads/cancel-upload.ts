import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../files/paths.ts';
import type { Store } from '../store.ts';
import { readUpload } from './read-upload.ts';
import type { RunningUploads } from './running-uploads.ts';

/**
 * Forgets an upload and its bytes.
 *
 * @throws InputError `not-found`
 */
export async function cancelUpload(store: Store, running: RunningUploads, id: string): Promise<void> {
  await readUpload(store, id);
  await store.write((trx) => trx.deleteFrom('upload').where('id', '=', id).execute());
  running.hashes.delete(id);
  await rm(join(store.folder, paths.upload(id)), { force: true });
}
