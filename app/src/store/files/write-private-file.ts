import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes a file that only this user can read, whole or not at all; it is on the disk when this resolves.
 *
 * @returns its size
 */
export async function writePrivateFile(
  disk: Disk,
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<number> {
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  let bytes = 0;
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      for await (const piece of pieces) {
        await disk.write(file, piece, bytes);
        bytes += piece.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return bytes;
}
