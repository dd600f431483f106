import { randomUUID } from 'node:crypto';
import { open, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '@legwork/engine';
import { paths } from '../files/paths.ts';
import { readPerson } from '../people/read-person.ts';
import type { Store } from '../store.ts';
import { storeProblem } from '../store-problem.ts';
import { type Upload, uploadOfRow } from './upload.ts';

/** Kept free for the database and for what is worked out of the file: a choice. */
const reserveBytes = 100_000_000;

/**
 * Announces a file. With an id that is there it is the upload of that id, as far as it came.
 *
 * @param announced `personId`: null where the file says itself whose data it holds
 * @throws InputError `not-found`, `too-large` where the disk has no room for it, `empty-file`
 * @example
 * const { id } = await startUpload(store, { personId, fileName: 'thigh.cwa', bytes: 258_000_000 });
 */
export async function startUpload(
  store: Store,
  announced: { id?: string; personId: string | null; fileName: string; bytes: number },
): Promise<Upload> {
  const { id = randomUUID(), personId, bytes } = announced;
  const fileName = lastPart(announced.fileName);
  if (bytes === 0)
    throw new InputError('empty-file', 'the file is empty', fileName, 'copy it from the sensor again');
  const { bavail, bsize } = await statfs(store.folder);
  const room = bavail * bsize - reserveBytes;
  if (bytes > room)
    throw new InputError(
      'too-large',
      `the file has ${gigabytes(bytes)}, the disk has room for ${gigabytes(Math.max(0, room))}`,
      fileName,
      'free some space on the disk, or choose another file',
    );
  const row = await store.write(async (trx) => {
    if (personId !== null) await readPerson(trx, personId);
    await trx
      .insertInto('upload')
      .values({ id, person_id: personId, file_name: fileName, bytes, created_ms: store.now() })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    return trx.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  });
  try {
    // Made empty if it is not there.
    await (await open(join(store.folder, paths.upload(id)), 'a', 0o600)).close();
  } catch (error) {
    throw storeProblem(error, store.folder);
  }
  return uploadOfRow(store, row);
}

/** What somebody calls a file, without folders and without what can't be printed. */
function lastPart(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!;
  return (
    last
      .replace(/\p{Cc}/gu, '')
      .toWellFormed()
      .trim() || 'file'
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toLocaleString('en', { maximumFractionDigits: 1 })} GB`;
}
