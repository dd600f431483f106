import type { ByteSource } from './byte-source.ts';
import { describeBytes } from './describe-bytes.ts';
import { formats } from './formats.ts';
import { gunzip } from './gunzip.ts';
import { InputError } from './input-error.ts';
import { isGzip } from './is-gzip.ts';
import type { RecordingFormat } from './recording-format.ts';

const sniffedBytes = 4096;

/**
 * The format of a file, told by its content and not by its name.
 *
 * Throws an `InputError`: `empty-file`, `unknown-format`.
 *
 * @example
 * const format = await findFormat(memorySource('day.csv', bytes));
 * if (format.kind === 'events') console.log((await format.open(source, {})).stretches);
 */
export async function findFormat(source: ByteSource): Promise<RecordingFormat> {
  const room = new Uint8Array(sniffedBytes);
  const bytes = room.subarray(0, await source.read(0, room));
  if (bytes.length === 0)
    throw new InputError('empty-file', 'the file is empty', source.name, 'copy it from the sensor again');
  const inside = isGzip(bytes) ? await unpackedHead(source) : null;
  const packed = inside && formats.find((format) => format.readsGzip && format.sniff(inside));
  const format = packed ?? formats.find((format) => format.sniff(bytes));
  if (format) return format;
  throw new InputError(
    'unknown-format',
    `this is not a recording that can be read: it looks like ${describeBytes(bytes)}`,
    source.name,
    `give one of: ${formats.map((format) => format.description).join('; ')}`,
  );
}

/** The first bytes inside of a gzip, as far as they can be unpacked. */
async function unpackedHead(source: ByteSource): Promise<Uint8Array> {
  const room = new Uint8Array(sniffedBytes);
  let length = 0;
  const ignore = () => {};
  for await (const chunk of gunzip(source, ignore, ignore)) {
    const part = chunk.subarray(0, room.length - length);
    room.set(part, length);
    length += part.length;
    if (length === room.length) break;
  }
  return room.subarray(0, length);
}
