import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../byte-source.ts';
import { inflateFrom } from './inflate-from.ts';
import type { InflatePoint, PackedRange } from './inflate-point.ts';
import { inflatePoints } from './inflate-points.ts';

/** Texts of few words: long and short repeats, near and far. */
const texts = fc
  .tuple(fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 20 }), fc.nat())
  .map(([words, seed]) => {
    let state = seed >>> 0;
    const parts: Uint8Array[] = [];
    for (let i = 0; i < 3000; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      parts.push(words[(state >>> 8) % words.length]!);
      // Now and then something new.
      if (state >>> 29 === 0) parts.push(Uint8Array.of(state >>> 16, state >>> 8, state));
    }
    return Buffer.concat(parts);
  });
const settings = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
});

describe('what the platform packs is unpacked, from the start and from any block', () => {
  test('deflate', async () => {
    await fc.assert(
      fc.asyncProperty(texts, settings, async (text, options) => {
        await check(deflateRawSync(text, options), 'deflate-raw', text);
      }),
      { numRuns: 40 },
    );
  });

  test('gzip of several members', async () => {
    await fc.assert(
      fc.asyncProperty(texts, settings, fc.integer({ min: 1, max: 3 }), async (text, options, members) => {
        const packed = Buffer.concat(Array.from({ length: members }, () => gzipSync(text, options)));
        await check(packed, 'gzip', Buffer.concat(Array.from({ length: members }, () => text)));
      }),
      { numRuns: 20 },
    );
  });

  test('headers with a name, a remark, more fields and a checksum', async () => {
    const text = Buffer.from('time,x,y,z\n'.repeat(1000));
    const [head, rest] = [gzipSync(text).subarray(0, 10), gzipSync(text).subarray(10)];
    head[3] = 2 | 4 | 8 | 16;
    const more = Buffer.concat([
      Buffer.from([3, 0, 1, 2, 3]),
      Buffer.from('week.csv\0'),
      Buffer.from('of the left leg\0'),
      Buffer.from([7, 7]),
    ]);
    await check(Buffer.concat([head, more, rest]), 'gzip', text);
  });
});

test('damaged data give no points, and never more than a platform may take them for', async () => {
  const text = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * i * 7) >> 5));
  const packed = deflateRawSync(text);
  for (const bytes of [
    packed.subarray(0, packed.length - 1),
    packed.subarray(0, packed.length >> 1),
    Buffer.concat([packed, Buffer.of(0)]),
    // Block type 3 does not exist.
    Buffer.of(7),
    Buffer.alloc(0),
  ]) {
    const source = memorySource('a', bytes);
    expect(await inflatePoints(source, rangeOf(bytes, 'deflate-raw'), [0])).toBeNull();
  }
});

test('noise is not unpacked, and ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      let isDamaged = false;
      const onDamage = () => {
        isDamaged = true;
      };
      for await (const _ of inflateFrom(memorySource('a', bytes), rangeOf(bytes, 'gzip'), null, {
        onDamage,
      }));
      expect(isDamaged).toBe(true);
    }),
  );
});

function rangeOf(bytes: Uint8Array, format: PackedRange['format']): PackedRange {
  return { format, start: 0, end: bytes.length };
}

async function check(packed: Uint8Array, format: PackedRange['format'], text: Uint8Array): Promise<void> {
  const source = memorySource('a', packed);
  const range = rangeOf(packed, format);
  const unpackFrom = async (from: InflatePoint | null) => {
    const parts: Uint8Array[] = [];
    const onDamage = () => expect.unreachable('nothing is damaged');
    for await (const part of inflateFrom(source, range, from, { onDamage })) parts.push(part.slice());
    return Buffer.concat(parts);
  };
  expect((await unpackFrom(null)).equals(text)).toBe(true);
  const places = Array.from({ length: 8 }, (_, i) => Math.floor((i * text.length) / 7));
  const points = (await inflatePoints(source, range, places))!;
  for (const [i, point] of points.entries()) {
    expect(point.unpacked).toBeLessThanOrEqual(places[i]!);
    expect((await unpackFrom(point)).equals(text.subarray(point.unpacked))).toBe(true);
  }
}
