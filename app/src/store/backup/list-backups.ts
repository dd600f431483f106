import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../store.ts';
import { type Backup, backupName } from './backup.ts';
import { readBackupHeader } from './read-backup.ts';

/** The backups of a store, newest first. A file that is none is left out. */
export async function listBackups({ folder }: Pick<Store, 'folder'>): Promise<Backup[]> {
  const names = (await readdir(join(folder, 'backups'))).filter((name) => backupName.test(name));
  const backups: Backup[] = [];
  for (const name of names.sort().reverse()) {
    const path = join(folder, 'backups', name);
    const header = await readBackupHeader(path).catch(() => null);
    if (!header) continue;
    backups.push({
      name,
      createdMs: header.createdMs,
      bytes: (await stat(path)).size,
      people: header.people.map((person) => person.name),
      personIds: header.people.map(({ id }) => id),
      originals: header.originals,
    });
  }
  return backups;
}
