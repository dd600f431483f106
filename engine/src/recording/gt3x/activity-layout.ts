import type { ByteSource } from '../byte-source.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';

/** What is known of an activity.bin before a pass through it. */
export interface ActivityLayout {
  source: ByteSource;
  entry: ZipEntry;
  /** lux.bin, one reading a second. */
  lux: { entry: ZipEntry; scale: number; most: number } | null;
  rateHz: number;
  unitsPerG: number;
  /** When the first sample was taken, UTC ms. */
  startMs: number;
}
