import type { ByteSource } from './byte-source.ts';
import { describeBytes } from './describe-bytes.ts';
import { formats } from './formats.ts';
import { InputError } from './input-error.ts';
import type { ReadOptions, Recording } from './recording.ts';
import { zoneOffsetMs } from './zone-offset-ms.ts';

const sniffedBytes = 4096;

/**
 * Opens a recording of any known format, told by its content and not by its name.
 *
 * Throws an `InputError`: `empty-file`, `unknown-format`, `unknown-timezone`, or what the format's reader finds.
 *
 * @param options default: read as the file says, clocks without a zone as UTC
 * @example
 * const recording = await openRecording(memorySource('walk.csv', bytes), { timezone: 'Europe/Berlin' });
 * for await (const block of recording.blocks()) console.log(block.count);
 * console.log(recording.findings());
 */
export async function openRecording(source: ByteSource, options: ReadOptions = {}): Promise<Recording> {
  options.signal?.throwIfAborted();
  checkTimezone(options.timezone);
  const room = new Uint8Array(sniffedBytes);
  const bytes = room.subarray(0, await source.read(0, room));
  if (bytes.length === 0)
    throw new InputError('empty-file', 'the file is empty', source.name, 'copy it from the sensor again');
  const format = formats.find((format) => format.sniff(bytes));
  if (!format)
    throw new InputError(
      'unknown-format',
      `this is not a recording that can be read: it looks like ${describeBytes(bytes)}`,
      source.name,
      `give one of: ${formats.map((format) => format.description).join('; ')}`,
    );
  return format.open(source, options);
}

function checkTimezone(timezone: string | undefined): void {
  if (timezone === undefined) return;
  try {
    zoneOffsetMs(0, timezone);
  } catch {
    throw new InputError(
      'unknown-timezone',
      `there is no time zone '${timezone}'`,
      '--timezone',
      'give a name such as Europe/Berlin or UTC',
    );
  }
}
