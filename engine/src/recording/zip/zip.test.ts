import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joinParts } from '../../../../testing/join-parts.ts';
import { writeZip as writeReferenceZip } from '../../../../testing/write-zip.ts';
import { type ByteSource, memorySource } from '../byte-source.ts';
import { crc32 } from './crc32.ts';
import { readZipDirectory } from './read-zip-directory.ts';
import { writeZip } from './write-zip.ts';
import type { ZipEntry } from './zip-entry.ts';
import { zipEntryBytes } from './zip-entry-bytes.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const words = ascii('the quick brown fox '.repeat(5000));

async function unpack(source: ByteSource, entry: ZipEntry) {
  let isDamaged = false;
  const bytes = await joinParts(
    zipEntryBytes(source, entry, {
      onDamage: () => {
        isDamaged = true;
      },
    }),
  );
  return { bytes, isDamaged };
}

async function readAll(bytes: Uint8Array) {
  const source = memorySource('a.zip', bytes);
  const directory = await readZipDirectory(source);
  const files: Record<string, Awaited<ReturnType<typeof unpack>>> = {};
  for (const entry of directory.entries) files[entry.name] = await unpack(source, entry);
  return { ...directory, files };
}

/** Three files, one empty, one that is not packed; sizes stand before the files. */
function stored(): Uint8Array {
  const bytes = Uint8Array.from(writeReferenceZip({ 'a/words.txt': words, empty: new Uint8Array(0) }));
  return bytes;
}

test('an archive of another writer is read', async () => {
  const { complete, files, entries } = await readAll(stored());
  expect(complete).toBe(true);
  expect(files['a/words.txt']).toEqual({ bytes: words, isDamaged: false });
  expect(files.empty).toEqual({ bytes: new Uint8Array(0), isDamaged: false });
  expect(entries[0]!.crc32).toBe(crc32(words));
});

test('what is written is read, also with a comment behind it', async () => {
  const bytes = await joinParts(
    writeZip([
      { name: 'ä/words.txt', bytes: [words.slice(0, 70_000), words.slice(70_000)] },
      { name: 'b', bytes: [] },
    ]),
  );
  const { complete, files } = await readAll(bytes);
  expect(complete).toBe(true);
  expect(files['ä/words.txt']!.bytes).toEqual(words);
  expect(files.b!.bytes.length).toBe(0);
  const commented = Uint8Array.from([...bytes, ...ascii('PK says hello')]);
  commented[bytes.length - 2] = 13;
  expect((await readAll(commented)).complete).toBe(true);
});

test('an archive without its end gives the files found from the start', async () => {
  const bytes = stored();
  for (const cut of [bytes.length - 1, bytes.length - 60, 200]) {
    const { complete, files } = await readAll(bytes.subarray(0, cut));
    expect(complete).toBe(false);
    const { bytes: found, isDamaged } = files['a/words.txt']!;
    expect(found).toEqual(words.subarray(0, found.length));
    expect(isDamaged).toBe(cut === 200);
  }
  // Its sizes stand after the first file: that is then the only one that can be found.
  const streamed = await joinParts(writeZip([{ name: 'words', bytes: [words] }]));
  const { entries, files } = await readAll(streamed.subarray(0, -30));
  expect(entries.length).toBe(1);
  expect(files.words!.bytes).toEqual(words);
});

test('sizes of more than four bytes are read from where ZIP64 has them', async () => {
  const packed = Uint8Array.from(deflateRawSync(words));
  const wide = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, 0, 0, 0, 0, 0];
  const full = [0xff, 0xff, 0xff, 0xff];
  const extra = [1, 0, 16, 0, ...wide(words.length), ...wide(packed.length)];
  const local = [
    ...ascii('PK\x03\x04'),
    45,
    0,
    0,
    0,
    8,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...full,
    ...full,
    1,
    0,
    20,
    0,
  ];
  const file = [...local, 0x77, ...extra, ...packed];
  const entry = [
    ...[...ascii('PK\x01\x02'), 45, 0, 45, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[...full, ...full, 1, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x77, ...extra],
  ];
  const end64 = [
    ...ascii('PK\x06\x06'),
    ...wide(44),
    45,
    0,
    45,
    0,
    ...Array(8).fill(0),
    ...wide(1),
    ...wide(1),
  ];
  end64.push(...wide(entry.length), ...wide(file.length));
  const locator = [...ascii('PK\x06\x07'), 0, 0, 0, 0, ...wide(file.length + entry.length), 1, 0, 0, 0];
  const end = [...ascii('PK\x05\x06'), 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, ...full, ...full, 0, 0];
  const { complete, files } = await readAll(
    Uint8Array.from([...file, ...entry, ...end64, ...locator, ...end]),
  );
  expect(complete).toBe(true);
  expect(files.w!.bytes).toEqual(words);
});

test('encrypted and otherwise packed files are refused', async () => {
  const bytes = stored();
  const source = memorySource('a.zip', bytes);
  const [entry] = (await readZipDirectory(source)).entries;
  await expect(unpack(source, { ...entry!, encrypted: true })).rejects.toMatchObject({
    code: 'zip-encrypted',
  });
  await expect(unpack(source, { ...entry!, method: 14 })).rejects.toMatchObject({ code: 'zip-method' });
});

test('a file that becomes a hundred times larger than it should is refused before it fills the memory', async () => {
  const zeros = new Uint8Array(1 << 20);
  const bytes = await joinParts(writeZip([{ name: 'bomb', bytes: Array(64).fill(zeros) }]));
  expect(bytes.length).toBeLessThan(1e6);
  const source = memorySource('a.zip', bytes);
  const [entry] = (await readZipDirectory(source)).entries;
  let unpacked = 0;
  const reading = (async () => {
    for await (const chunk of zipEntryBytes(source, entry!, { onDamage: () => {} })) unpacked += chunk.length;
  })();
  await expect(reading).rejects.toMatchObject({ name: 'InputError', code: 'zip-bomb' });
  expect(unpacked).toBeLessThan(40e6);
});

test('a directory that claims more than there is, is not believed', async () => {
  for (const [at, value] of [
    [15, 0x7f],
    [19, 0x7f],
    [10, 0x60],
  ] as const) {
    const bytes = stored();
    bytes[bytes.length - 22 + at] = value;
    const { complete, files } = await readAll(bytes);
    expect(complete).toBe(false);
    expect(files['a/words.txt']!.bytes).toEqual(words);
  }
});

test('an error of the source is thrown, not waited for', async () => {
  const bytes = stored();
  const [entry] = (await readZipDirectory(memorySource('a.zip', bytes))).entries;
  const source: ByteSource = {
    name: 'a.zip',
    size: bytes.length,
    async read(offset, target) {
      if (offset > 40) throw new Error('the disk is gone');
      target.set(bytes.subarray(offset, offset + target.length));
      return Math.min(target.length, bytes.length - offset);
    },
  };
  await expect(unpack(source, entry!)).rejects.toThrow('the disk is gone');
});

test('a reader that stops early stops the unpacking', async () => {
  const bytes = stored();
  let reads = 0;
  const source: ByteSource = {
    name: 'a.zip',
    size: bytes.length,
    async read(offset, target) {
      reads++;
      const part = bytes.subarray(offset, offset + target.length);
      target.set(part);
      return part.length;
    },
  };
  const [entry] = (await readZipDirectory(source)).entries;
  for await (const chunk of zipEntryBytes(source, entry!, { onDamage: () => {} })) {
    expect(chunk.length).toBeGreaterThan(0);
    break;
  }
  const before = reads;
  await new Promise((resolve) => setImmediate(resolve));
  expect(reads).toBe(before);
});

test('the checksum is that of the standard', () => {
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
  expect(crc32(words.subarray(777), crc32(words.subarray(0, 777)))).toBe(crc32(words));
});
