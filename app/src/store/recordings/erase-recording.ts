import { InputError } from '@legwork/engine';
import { type ErasedFiles, eraseFiles, planErasing } from '../files/erase-files.ts';
import type { Store } from '../store.ts';
import { eraseAnswers } from '../writes/erase-answers.ts';
import { readRecording } from './read-recording.ts';

/**
 * Erases a recording that is in the trash for good, with its labels and its file, unless another recording has the
 * same bytes.
 *
 * @throws InputError `not-found`, `not-in-trash`
 */
export async function eraseRecording(store: Store, id: string): Promise<ErasedFiles> {
  const plan = await store.write(async (trx) => {
    const { trashedMs, fileName } = await readRecording(trx, id);
    if (trashedMs === null)
      throw new InputError(
        'not-in-trash',
        'the recording is not in the trash',
        fileName,
        'put it there first',
      );
    await eraseAnswers(trx, id);
    return planErasing(trx, [id], [], () => trx.deleteFrom('recording').where('id', '=', id).execute());
  });
  return eraseFiles(store, plan);
}
