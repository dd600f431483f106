import { InputError } from '@legwork/engine';
import { listBackups } from '../backup/list-backups.ts';
import { type ErasedFiles, eraseFiles, planErasing } from '../files/erase-files.ts';
import type { Store } from '../store.ts';
import { eraseAnswers } from '../writes/erase-answers.ts';
import { readPerson } from './read-person.ts';

/** What is gone, and where the person still is. */
export interface Erased extends ErasedFiles {
  /** Names of backups that still hold the person. */
  backups: string[];
}

/**
 * Erases a person for good: rows, originals that nobody else has, epochs, uploads. Rows are overwritten and the log of
 * the database is emptied. Backups made before keep the person; they are named.
 *
 * @param name of the person, as typed by who wants this
 * @throws InputError `not-found`, `wrong-name`
 */
export async function erasePerson(store: Store, id: string, name: string): Promise<Erased> {
  const plan = await store.write(async (trx) => {
    const person = await readPerson(trx, id);
    if (person.name.trim() !== name.trim())
      throw new InputError('wrong-name', 'this is not the name of the person', name, `type ${person.name}`);
    await eraseAnswers(trx, id);
    const recordings = await trx.selectFrom('recording').select('id').where('person_id', '=', id).execute();
    const uploads = await trx.selectFrom('upload').select('id').where('person_id', '=', id).execute();
    return planErasing(
      trx,
      recordings.map((recording) => recording.id),
      uploads.map((upload) => upload.id),
      () => trx.deleteFrom('person').where('id', '=', id).execute(),
    );
  });
  const files = await eraseFiles(store, plan);
  const backups = await listBackups(store);
  return {
    ...files,
    backups: backups.filter(({ personIds }) => personIds.includes(id)).map((backup) => backup.name),
  };
}
