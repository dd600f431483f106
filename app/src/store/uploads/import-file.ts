import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Recording } from '../recordings/recording.ts';
import type { Store } from '../store.ts';
import { appendToUpload } from './append-to-upload.ts';
import { cancelUpload } from './cancel-upload.ts';
import { type ImportRequest, importUpload } from './import-upload.ts';
import { newRunningUploads } from './running-uploads.ts';
import { startUpload } from './start-upload.ts';

/**
 * Imports a file of this machine as a recording of a person, all at once; it waits for being analysed.
 *
 * @throws InputError as `startUpload`, `appendToUpload` and `importUpload` do; and the reason of the signal
 * @example
 * await importFile(store, personId, 'thigh.cwa', { options: { side: 'left' } });
 */
export async function importFile(
  store: Store,
  personId: string,
  path: string,
  { signal, ...request }: ImportRequest & { signal?: AbortSignal } = {},
): Promise<Recording> {
  const running = newRunningUploads();
  const { size } = await stat(path);
  const { id } = await startUpload(store, { personId, fileName: basename(path), bytes: size });
  try {
    await appendToUpload(store, running, id, 0, createReadStream(path, { signal }));
    return await importUpload(store, running, id, request);
  } catch (error) {
    await cancelUpload(store, running, id).catch(() => {});
    throw error;
  }
}
