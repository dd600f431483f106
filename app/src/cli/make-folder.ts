import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and the folders above it where they are missing. Level by level, because Node's own recursive
 * `mkdir` never ends where the system refuses a new folder as "not found", as /proc does.
 *
 * @throws the system's error of the first folder that can't be made; `ENOTDIR` where a file is in its place
 * @example
 * await makeFolder('results/march');
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = resolve(path); !(await exists(folder)); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) await mkdir(folder);
}

async function exists(path: string): Promise<boolean> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (there && !there.isDirectory())
    throw Object.assign(new Error(`not a folder: ${path}`), { code: 'ENOTDIR' });
  return there !== null;
}
