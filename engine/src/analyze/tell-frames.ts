import type { FramePart } from '../movement/index.ts';
import type { FindingLog } from '../recording/index.ts';
import { isoTime } from './iso-time.ts';

/** Below this the frame may be upside down or back to front. */
const certainFrame = 0.3;

/** Tells the log where the sensor was turned, and where how it sat is uncertain. */
export function tellFrames(log: FindingLog, parts: readonly FramePart[]): void {
  const [, ...later] = parts;
  if (later.length > 0) log.add('sensor-turned', isoTime(later[0].fromMs), later.length);
  for (const { fromMs, frame } of parts) {
    if (frame.confidence >= certainFrame) continue;
    log.add('frame-uncertain', Number.isFinite(fromMs) ? isoTime(fromMs) : null, 1, frame.how);
  }
}
