import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParts } from '../../../testing/join-parts.ts';
import { memorySource } from './byte-source.ts';
import { gunzip } from './gunzip.ts';

async function unpack(bytes: Uint8Array) {
  let damaged = 0;
  let read = 0;
  const onRead = (count: number) => {
    read = count;
  };
  const onDamage = () => {
    damaged++;
  };
  const unpacked = await joinParts(gunzip(memorySource('test.gz', bytes), onRead, onDamage));
  return { unpacked, damaged, read };
}

/** Numbers without a pattern, so that packing leaves them as they are. */
const noise = (length: number, seed: number) =>
  Uint8Array.from(
    { length },
    (_, i) => (Math.imul(i + seed, 2654435761) ^ (Math.imul(i, i + seed) >>> 7)) >>> 13,
  );

test('members in a row are unpacked one after the other', async () => {
  const parts = fc.array(fc.record({ length: fc.nat(200_000), level: fc.constantFrom(0, 1, 9) }), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(parts, async (members) => {
      const plain = members.map(({ length }, i) => noise(length, i));
      const packed = Buffer.concat(plain.map((bytes, i) => gzipSync(bytes, { level: members[i]!.level })));
      const { unpacked, damaged, read } = await unpack(packed);
      expect(damaged).toBe(0);
      expect(read).toBe(packed.length);
      expect(Buffer.from(unpacked).equals(Buffer.concat(plain))).toBe(true);
    }),
    { seed: 7, numRuns: 25 },
  );
});

test('bytes that look like a member inside of one do not end it', async () => {
  const inner = gzipSync('a gzip within');
  const plain = Buffer.concat([noise(70_000, 1), inner, noise(70_000, 2), inner, inner]);
  // Stored, the inner ones are in the packed bytes as they are.
  const packed = Buffer.concat([gzipSync(plain, { level: 0 }), gzipSync('end')]);
  const { unpacked, damaged } = await unpack(packed);
  expect(damaged).toBe(0);
  expect(Buffer.from(unpacked).equals(Buffer.concat([plain, Buffer.from('end')]))).toBe(true);
});

test('a cut or changed file gives the beginning and says so', async () => {
  const plain = noise(300_000, 3);
  const packed = gzipSync(plain, { level: 1 });
  const cut = await unpack(packed.subarray(0, 200_000));
  expect(cut.damaged).toBe(1);
  expect(cut.unpacked.length).toBeGreaterThan(100_000);
  expect(Buffer.from(plain).subarray(0, cut.unpacked.length).equals(Buffer.from(cut.unpacked))).toBe(true);
  const changed = Buffer.from(packed);
  changed[150_000]! ^= 16;
  expect((await unpack(changed)).damaged).toBe(1);
  expect((await unpack(Buffer.concat([packed, Buffer.from('junk')]))).damaged).toBe(1);
  expect((await unpack(packed.subarray(0, 3))).unpacked.length).toBe(0);
});

test('reading can stop early', async () => {
  const packed = gzipSync(noise(3_000_000, 4));
  for await (const part of gunzip(
    memorySource('test.gz', packed),
    () => {},
    () => {},
  )) {
    expect(part.length).toBeGreaterThan(0);
    break;
  }
});
