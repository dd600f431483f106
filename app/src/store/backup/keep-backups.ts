import type { Store } from '../store.ts';
import { deleteBackup } from './delete-backup.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';

/** Two weeks of days to go back to: a choice. Backups that somebody asked for are kept until they are deleted. */
const dailyKept = 14;
const msPerDay = 86_400_000;

/**
 * Makes the backup of the day where the last is older than a day, and deletes daily ones beyond the newest 14.
 *
 * @returns whether one was made
 */
export async function keepBackups(store: Store): Promise<boolean> {
  const daily = (await listBackups(store)).filter(({ name }) => name.includes('-daily.'));
  const due = (daily[0]?.createdMs ?? Number.NEGATIVE_INFINITY) <= store.now() - msPerDay;
  const people = await store.db.selectFrom('person').select('id').limit(1).execute();
  // Nothing is no reason for a backup.
  if (!due || people.length === 0) return false;
  await makeBackup(store, 'daily');
  for (const old of daily.slice(dailyKept - 1)) await deleteBackup(store, old.name);
  return true;
}
