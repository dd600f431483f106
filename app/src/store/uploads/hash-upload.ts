import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '@legwork/engine';
import { paths } from '../files/paths.ts';
import type { Store } from '../store.ts';
import { readUpload } from './read-upload.ts';
import { hashAt, type RunningUploads } from './running-uploads.ts';
import type { Upload } from './upload.ts';

/**
 * SHA-256 of an upload that is there as a whole: worked out while it arrived, or from the file where another process
 * took a part of it.
 *
 * @throws InputError `not-found`, `upload-unfinished`
 */
export async function hashUpload(
  store: Store,
  running: RunningUploads,
  id: string,
): Promise<{ upload: Upload; sha256: string }> {
  const upload = await readUpload(store, id);
  if (upload.offset < upload.bytes || running.busy.has(id))
    throw new InputError(
      'upload-unfinished',
      `${upload.offset} of ${upload.bytes} bytes have arrived`,
      upload.fileName,
      'send the rest first',
    );
  let hashed = hashAt(running, id, upload.bytes);
  if (!hashed) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(join(store.folder, paths.upload(id)))) hash.update(chunk);
    hashed = { hash, bytes: upload.bytes };
    running.hashes.set(id, hashed);
  }
  return { upload, sha256: hashed.hash.copy().digest('hex') };
}
