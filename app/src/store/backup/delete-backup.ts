import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../files/paths.ts';
import { notFound } from '../not-found.ts';
import type { Store } from '../store.ts';
import { listBackups } from './list-backups.ts';

/**
 * Deletes a backup.
 *
 * @throws InputError `not-found`: a name that is not in the list is not looked for, wherever it leads
 */
export async function deleteBackup(store: Store, name: string): Promise<void> {
  const backups = await listBackups(store);
  if (!backups.some((backup) => backup.name === name)) throw notFound('backup', name);
  await rm(join(store.folder, paths.backup(name)));
}
