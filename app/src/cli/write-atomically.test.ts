import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { writeAtomically } from './write-atomically.ts';

test('writes a file, replaces one, and leaves nothing else', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  writeFileSync(path, 'before, and longer');
  await writeAtomically(path, 'after');
  expect(readFileSync(path, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('leaves nothing behind when it fails', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'taken'));
  await expect(writeAtomically(join(folder, 'taken'), 'text')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
  const nowhere = join(folder, 'no/a.json');
  await expect(writeAtomically(nowhere, 'text')).rejects.toMatchObject({
    code: 'output-not-writable',
    where: nowhere,
  });
});
