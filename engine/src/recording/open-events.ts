import type { ByteSource } from './byte-source.ts';
import { checkTimezone } from './check-timezone.ts';
import type { EventRecording } from './event-recording.ts';
import { findFormat } from './find-format.ts';
import { InputError } from './input-error.ts';
import type { ReadOptions } from './recording.ts';

/**
 * Reads a recording of events without samples, of any known format, told by its content and not by its name.
 *
 * Throws an `InputError`: `empty-file`, `unknown-format`, `unknown-timezone`, `no-events` where the format has
 * samples, or what the format's reader finds.
 *
 * @param options default: clocks without a zone as UTC
 * @example
 * const day = await openEvents(memorySource('day.csv', bytes), { timezone: 'Europe/Berlin' });
 * day.stretches[0]; // { startMs: 1543048162000, endMs: 1543048212100, activity: 'sit' }
 */
export async function openEvents(source: ByteSource, options: ReadOptions = {}): Promise<EventRecording> {
  options.signal?.throwIfAborted();
  checkTimezone(options.timezone);
  const format = await findFormat(source);
  if (format.kind === 'events') return format.open(source, options);
  throw new InputError(
    'no-events',
    `the file holds samples, not events: ${format.description}`,
    source.name,
    'open it as a recording',
  );
}
