import type { ByteSource } from './byte-source.ts';
import { checkTimezone } from './check-timezone.ts';
import { findFormat } from './find-format.ts';
import { InputError } from './input-error.ts';
import type { ReadOptions, Recording } from './recording.ts';

/**
 * Opens a recording with raw samples, of any known format, told by its content and not by its name.
 *
 * Throws an `InputError`: `empty-file`, `unknown-format`, `unknown-timezone`, `no-samples` where the format has events
 * without samples, or what the format's reader finds.
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
  const format = await findFormat(source);
  if (format.kind === 'samples') return format.open(source, options);
  throw new InputError(
    'no-samples',
    `the file holds no samples, only what the device made of them: ${format.description}`,
    source.name,
    'analyze it, or take the raw file of the device',
  );
}
