import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { InputError } from '@legwork/engine';

/**
 * Makes this process the only one with the folder: a file in it is locked as a database is, so that the lock goes with
 * the process, however that ends.
 *
 * @returns what gives the folder free
 * @throws InputError `store-in-use`
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new InputError(
      'store-in-use',
      'another Legwork has these data open',
      folder,
      'use that one, or end it first',
    );
  }
  return () => lock.close();
}
