import { open } from 'node:fs/promises';

/** Makes sure that the names in a folder are on the disk, where the system can do that. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; there it is the file system's task.
  const folder = await open(path).catch(() => null);
  try {
    await folder?.sync().catch(() => {});
  } finally {
    await folder?.close();
  }
}
