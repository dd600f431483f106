import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '@legwork/engine';
import { dropUnusedOriginals } from '../files/drop-unused-originals.ts';
import { keepOriginal } from '../files/keep-original.ts';
import { paths } from '../files/paths.ts';
import { findSameFile } from '../recordings/find-same-file.ts';
import { readRecording } from '../recordings/read-recording.ts';
import type { ReadingOptions, Recording } from '../recordings/recording.ts';
import type { Query, Store } from '../store.ts';
import { hashUpload } from './hash-upload.ts';
import type { RunningUploads } from './running-uploads.ts';

export interface ImportRequest {
  /** Files of one batch are undone together. Default: a batch of its own. */
  batchId?: string;
  options?: ReadingOptions;
  /** Import although the person has the very same file. Default false. */
  again?: boolean;
}

/**
 * Makes a recording of an upload that is there as a whole; it waits for being analysed. When this resolves the file and
 * the recording are on the disk. The upload is gone then, and a second call says so.
 *
 * @throws InputError `not-found`, `upload-unfinished`, `same-file`, `no-person`, `other-batch`, `disk-full`
 */
export async function importUpload(
  store: Store,
  running: RunningUploads,
  id: string,
  { batchId = randomUUID(), options = {}, again = false }: ImportRequest = {},
): Promise<Recording> {
  const { upload, sha256 } = await hashUpload(store, running, id);
  const { personId, fileName, bytes } = upload;
  if (personId === null)
    throw new InputError('no-person', 'nobody was named whose recording it is', fileName, 'name a person');
  const place = join(store.folder, paths.upload(id));
  const recordIt = async (trx: Query) => {
    const same = (await findSameFile(trx, sha256)).find((other) => other.personId === personId);
    if (same && !again)
      throw new InputError(
        'same-file',
        `this person has the very same file already: ${same.fileName}`,
        fileName,
        'leave it out, or import it again on purpose',
      );
    const now = store.now();
    // In here, because erasing waits for it: it must not take the file away between this and the row.
    await keepOriginal(store.folder, place, sha256);
    await trx
      .insertInto('original')
      .values({ sha256, bytes, created_ms: now })
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .execute();
    await trx
      .deleteFrom('meta')
      .where('key', '=', `erase/${paths.original(sha256)}`)
      .execute();
    await trx
      .insertInto('batch')
      .values({ id: batchId, person_id: personId, created_ms: now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const batch = await trx
      .selectFrom('batch')
      .selectAll()
      .where('id', '=', batchId)
      .executeTakeFirstOrThrow();
    if (batch.person_id !== personId || batch.undone_ms !== null)
      throw new InputError(
        'other-batch',
        'this batch is of another person, or was undone',
        batchId,
        'give the file a batch of its own',
      );
    const recordingId = randomUUID();
    await trx
      .insertInto('recording')
      .values({
        id: recordingId,
        person_id: personId,
        batch_id: batchId,
        sha256,
        file_name: fileName,
        options: JSON.stringify(options),
        state: 'waiting',
        created_ms: now,
      })
      .execute();
    await trx.deleteFrom('upload').where('id', '=', id).execute();
    return readRecording(trx, recordingId);
  };
  const recording = await store.write(recordIt).catch(async (error: unknown) => {
    await dropUnusedOriginals(store, [sha256]);
    throw error;
  });
  running.hashes.delete(id);
  await rm(place, { force: true });
  return recording;
}
