import type { FitCollector } from './fit-collector.ts';

/** A stretch of time, UTC milliseconds. */
export interface Span {
  startMs: number;
  endMs: number;
}

/**
 * When the timer of a device ran, in the order of time. One that was never stopped ran until the last record; without
 * any start and stop it ran over all records.
 */
export function activeParts({ timerMs, recordTimeMs }: FitCollector): Span[] {
  const records =
    recordTimeMs.length > 0 ? { startMs: recordTimeMs.at(0), endMs: recordTimeMs.last() } : null;
  if (timerMs.length === 0) return records ? [records] : [];
  return timerMs
    .map(({ startMs, endMs }) => ({ startMs, endMs: endMs ?? Math.max(startMs, records?.endMs ?? startMs) }))
    .sort((a, b) => a.startMs - b.startMs);
}
