import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflateRaw } from './inflate-raw.ts';

const words = new TextEncoder().encode('the quick brown fox '.repeat(50_000));
const packed = Uint8Array.from(deflateRawSync(words));

async function* pieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function unpack(from: AsyncIterable<Uint8Array>): Promise<{ bytes: Uint8Array; isSound: boolean }> {
  const parts: Uint8Array[] = [];
  const chunks = inflateRaw(from);
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return { bytes: Buffer.concat(parts), isSound: value };
    parts.push(value);
  }
}

test('sound data are unpacked', async () => {
  const { bytes, isSound } = await unpack(pieces(packed));
  expect(isSound).toBe(true);
  expect(Buffer.compare(bytes, words)).toBe(0);
});

test('data that end early give what comes before', async () => {
  const { bytes, isSound } = await unpack(pieces(packed.subarray(0, packed.length / 2)));
  expect(isSound).toBe(false);
  expect(Buffer.compare(bytes, words.subarray(0, bytes.length))).toBe(0);
});

test('damaged data are noticed', async () => {
  const wrong = packed.slice();
  wrong.fill(0xff, 10, 40);
  expect((await unpack(pieces(wrong))).isSound).toBe(false);
});

test.each([10, 100_000])(
  '%i bytes after the end of the data are noticed and not waited for',
  async (more) => {
    const longer = Buffer.concat([packed, new Uint8Array(more).fill(7)]);
    const { bytes, isSound } = await unpack(pieces(longer));
    expect(isSound).toBe(false);
    expect(bytes.length).toBe(words.length);
  },
);

test('no data are no sound data', async () => {
  expect(await unpack(pieces(new Uint8Array(0)))).toMatchObject({ isSound: false });
});

test('an error of the source is thrown', async () => {
  async function* failing() {
    yield packed.slice(0, 500);
    throw new Error('the disk is gone');
  }
  await expect(unpack(failing())).rejects.toThrow('the disk is gone');
});

test('the source is let go when the result is not wanted any more', async () => {
  let isLetGo = false;
  async function* watched() {
    try {
      yield* pieces(packed, 50);
    } finally {
      isLetGo = true;
    }
  }
  for await (const chunk of inflateRaw(watched())) {
    expect(chunk.length).toBeGreaterThan(0);
    break;
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(isLetGo).toBe(true);
});
