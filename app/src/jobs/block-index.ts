import { type FileHandle, open } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { deflateSync, inflateSync } from 'node:zlib';
import { engineVersion, type IndexedPoint, type ReadingPoint } from '@legwork/engine';
import type { FileToRead } from './tasks.ts';

const schema = 'legwork/index@1';
/** Of the length that stands first. */
const lengthBytes = 4;

/** What an index says of itself. */
interface Directory {
  schema: typeof schema;
  /** What was read, and how: points are of use to the same reader alone. */
  of: string;
  /** When the samples after each point start, and where it is, counted from the end of the directory. */
  points: { startMs: number; at: number; bytes: number }[];
}

/**
 * The block index of a recording as the bytes of a file: a length of four bytes, low byte first, so many bytes of
 * directory, then the points. The directory is JSON, a point is what V8 serialises; each is packed in the format of
 * zlib, whose checksums say whether it is sound.
 *
 * @param points in the order of time
 */
export function indexBytes(file: FileToRead, points: readonly IndexedPoint[]): Uint8Array<ArrayBuffer> {
  const packed = points.map(({ startMs: _, ...point }) => deflateSync(serialize(point), { level: 1 }));
  let at = 0;
  const directory: Directory = {
    schema,
    of: identity(file),
    points: points.map(({ startMs }, i) => {
      const bytes = packed[i]!.length;
      at += bytes;
      return { startMs, at: at - bytes, bytes };
    }),
  };
  const head = deflateSync(JSON.stringify(directory));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  return Uint8Array.from(Buffer.concat([length, head, ...packed]));
}

/**
 * The last point of an index before a time.
 *
 * @param path of the index
 * @param file that is to be read
 * @returns null where the recording has to be read from its start; `unusable` where there is no sound index of this
 *   file, read in this way by this version of the reader
 */
export async function nearestPoint(
  path: string,
  file: FileToRead,
  timeMs: number,
): Promise<ReadingPoint | null | 'unusable'> {
  const index = await open(path).catch(() => null);
  if (!index) return 'unusable';
  try {
    const length = (await readAt(index, 0, lengthBytes)).readUInt32LE();
    const head = await readAt(index, lengthBytes, length);
    const directory = JSON.parse(inflateSync(head).toString()) as Directory;
    if (directory.schema !== schema || directory.of !== identity(file)) return 'unusable';
    const found = directory.points.findLast(({ startMs }) => startMs <= timeMs);
    if (!found) return null;
    const packed = await readAt(index, lengthBytes + length + found.at, found.bytes);
    return deserialize(inflateSync(packed)) as ReadingPoint;
  } catch {
    // Whatever is wrong with it: it can be made again.
    return 'unusable';
  } finally {
    await index.close();
  }
}

/** What makes points what they are: the bytes, the reader, and how it reads. */
function identity({ sha256, options }: FileToRead): string {
  const { timezone, unit, rateHz, columns, fillGaps } = options;
  return JSON.stringify({ sha256, engineVersion, timezone, unit, rateHz, columns, fillGaps });
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { size } = await file.stat();
  if (position + length > size) throw new RangeError('the index ends early');
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) throw new RangeError('the index ends early');
    done += bytesRead;
  }
  return bytes;
}
