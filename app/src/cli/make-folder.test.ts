import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { makeFolder } from './make-folder.ts';

test('makes what is missing, and leaves what is there', async () => {
  const folder = join(temporaryFolder(), 'a', 'b', 'c');
  await makeFolder(folder);
  await makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('says why not, and never hangs where the system calls a new folder "not found"', async () => {
  await expect(makeFolder('/proc/legwork/results')).rejects.toThrow();
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(makeFolder(join(file, 'results'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});
