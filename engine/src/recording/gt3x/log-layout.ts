import type { ByteSource } from '../byte-source.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import type { ClockWindow } from './second-clock.ts';

/** What is known of a log.bin before a pass through it. */
export interface LogLayout {
  source: ByteSource;
  entry: ZipEntry;
  rateHz: number;
  unitsPerG: number;
  window: ClockWindow;
  /** Time of the first record with samples, seconds since 1970 by the sensor's clock. */
  startSeconds: number;
  /** How far that clock is ahead of UTC, ms. */
  zoneOffsetMs: number;
  /** When the recording ends by info.txt, UTC ms; `NaN` if that is not known. */
  endMs: number;
}
