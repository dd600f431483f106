import { type FramePart, isCertain } from '../movement/index.ts';
import type { FindingLog } from '../recording/index.ts';
import { isoTime } from './iso-time.ts';

/** Tells the log where the sensor was turned, and where how it sat is uncertain. */
export function tellFrames(log: FindingLog, parts: readonly FramePart[]): void {
  const [, ...later] = parts;
  if (later.length > 0) log.add('sensor-turned', isoTime(later[0].fromMs), later.length);
  for (const { fromMs, frame } of parts) {
    if (isCertain(frame)) continue;
    log.add('frame-uncertain', Number.isFinite(fromMs) ? isoTime(fromMs) : null, 1, frame.how);
  }
}
