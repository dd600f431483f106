import { InputError } from '../recording/index.ts';
import { isoTime } from './iso-time.ts';

/**
 * Half a year, a choice: the memory and the battery of sensors end after some weeks, and what is kept of the seconds of
 * a year would take 300 MB. More is a clock that went wrong.
 */
const mostMs = 184 * 86_400_000;

/** Throws an `InputError` (`span-too-long`) if a recording is too long to label each of its seconds. */
export function checkSpan(file: string, startMs: number, endMs: number): void {
  if (endMs - startMs <= mostMs) return;
  const [start, end] = [startMs, endMs].map((ms) => isoTime(ms).slice(0, 10));
  throw new InputError(
    'span-too-long',
    `the times go from ${start} to ${end}, more than half a year`,
    file,
    'check the clock in the file, or cut out the part that belongs together',
  );
}
