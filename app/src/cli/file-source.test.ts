import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { type FileSource, openFileSource } from './file-source.ts';

async function sourceOf(bytes: Uint8Array): Promise<FileSource> {
  const path = join(temporaryFolder(), 'a.bin');
  writeFileSync(path, bytes);
  const source = await openFileSource(path);
  onTestFinished(() => source.close());
  return source;
}

test('reads any part of a file, less at its end and nothing past it', async () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, i) => i % 251);
  const source = await sourceOf(bytes);
  expect(source.size).toBe(3000);
  const part = fc.record({ offset: fc.nat(4000), length: fc.nat(4000) });
  await fc.assert(
    fc.asyncProperty(part, async ({ offset, length }) => {
      const target = new Uint8Array(length);
      const count = await source.read(offset, target);
      expect(target.subarray(0, count)).toEqual(bytes.subarray(offset, offset + length));
    }),
    { seed: 1, numRuns: 100 },
  );
});

test.each([0, 1, 1 << 20, (1 << 20) + 1])('hashes a file of %i bytes', async (length) => {
  const bytes = new Uint8Array(length).fill(7);
  const source = await sourceOf(bytes);
  const expected = createHash('sha256').update(bytes).digest('hex');
  expect(await source.sha256(new AbortController().signal)).toBe(expected);
});

test('hashing stops when told to', async () => {
  const source = await sourceOf(new Uint8Array(10));
  await expect(source.sha256(AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
});
