import { openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { blobSource } from './blob-source.ts';

const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

test('reads any part of a file, less at its end and nothing past it', async () => {
  const source = blobSource(new File([bytes], 'thigh.cwa'));
  expect([source.name, source.size]).toEqual(['thigh.cwa', 1000]);
  for (const [offset, length] of [
    [0, 10],
    [500, 499],
    [990, 20],
    [1000, 5],
    [5000, 5],
  ] as const) {
    const target = new Uint8Array(length);
    const expected = bytes.subarray(offset, offset + length);
    expect(await source.read(offset, target)).toBe(expected.length);
    expect(target.subarray(0, expected.length)).toEqual(expected);
  }
});

test('a file that is deleted after it was chosen is refused, with the place', async () => {
  const path = join(temporaryFolder(), 'thigh.cwa');
  writeFileSync(path, bytes);
  const file = new File([await openAsBlob(path)], 'thigh.cwa');
  rmSync(path);
  await expect(blobSource(file).read(10, new Uint8Array(5))).rejects.toMatchObject({
    name: 'InputError',
    code: 'file-unreadable',
    where: 'thigh.cwa, byte 10',
  });
});
