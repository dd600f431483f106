import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makePrivateFolder } from './make-private-folder.ts';
import { paths } from './paths.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Keeps a file that was uploaded among the originals, by its hash. The upload stays where it is, so that nothing is
 * lost if the process ends before the database knows. The same file twice is kept once.
 */
export async function keepOriginal(folder: string, upload: string, sha256: string): Promise<void> {
  const place = join(folder, paths.original(sha256));
  if (await stat(place).catch(() => null)) return;
  await makePrivateFolder(dirname(place));
  try {
    await link(upload, place);
  } catch {
    // Some disks know no second name for a file.
    const unfinished = `${place}.${randomUUID()}.unfinished`;
    try {
      await copyFile(upload, unfinished, constants.COPYFILE_EXCL);
      await rename(unfinished, place);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
  await syncFolder(dirname(place));
  await syncFolder(dirname(dirname(place)));
}
