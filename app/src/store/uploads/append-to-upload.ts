import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '@legwork/engine';
import { paths } from '../files/paths.ts';
import type { Store } from '../store.ts';
import { storeProblem } from '../store-problem.ts';
import { readUpload } from './read-upload.ts';
import { hashAt, type RunningUploads } from './running-uploads.ts';
import type { Upload } from './upload.ts';

/**
 * Writes bytes of an upload to the disk as they arrive, and works out their hash on the way. Where they break off, or
 * the disk is full, what arrived before is kept.
 *
 * @param offset of the first byte in the file
 * @param onProgress is told the new offset now and then
 * @returns the upload: its bytes up to `offset` are on the disk
 * @throws InputError `not-found`, `wrong-offset`, `upload-busy`, `too-large` with more bytes than were announced,
 * `disk-full`; and what `chunks` throws
 */
export async function appendToUpload(
  store: Store,
  running: RunningUploads,
  id: string,
  offset: number,
  chunks: AsyncIterable<Uint8Array>,
  onProgress: (offset: number) => void = () => {},
): Promise<Upload> {
  const upload = await readUpload(store, id);
  if (running.busy.has(id))
    throw new InputError(
      'upload-busy',
      'bytes of this file are arriving already',
      upload.fileName,
      'wait for them, or cancel the upload',
    );
  if (offset !== upload.offset)
    throw new InputError(
      'wrong-offset',
      `bytes were sent from ${offset} on, but ${upload.offset} are there`,
      upload.fileName,
      `send those from ${upload.offset} on`,
    );
  running.busy.add(id);
  try {
    const file = await open(join(store.folder, paths.upload(id)), 'r+');
    let written = offset;
    const hashed = hashAt(running, id, offset);
    try {
      for await (const chunk of chunks) {
        if (written + chunk.length > upload.bytes)
          throw new InputError(
            'too-large',
            `more bytes came than the ${upload.bytes} that were announced`,
            upload.fileName,
            'cancel the upload and send the file again',
          );
        await store.disk.write(file, chunk, written);
        hashed?.hash.update(chunk);
        written += chunk.length;
        onProgress(written);
      }
    } finally {
      // A write that failed may have left some of its bytes.
      await file.truncate(written).catch(() => {});
      await file.sync().catch(() => {});
      await file.close();
      if (hashed) running.hashes.set(id, { hash: hashed.hash, bytes: written });
    }
  } catch (error) {
    throw storeProblem(error, store.folder);
  } finally {
    running.busy.delete(id);
  }
  return readUpload(store, id);
}
