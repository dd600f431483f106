import { chmod, mkdir } from 'node:fs/promises';

/**
 * Makes a folder that only this user can look into, and those above it where they are missing.
 */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
}
