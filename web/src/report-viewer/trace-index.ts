import type { DayClock } from '../trace/day-trace.ts';

/** A day of the trace, as `app/src/report/trace-data.ts` writes it. */
export interface TraceDay extends DayClock {
  /** `2026-11-16` */
  date: string;
  /** `Monday 16 November` */
  name: string;
  /** What of the day there is to see, s since its start: mostly all of it. */
  fromS: number;
  toS: number;
  /** Middle of the first bin, s since the start of the day. */
  firstS: number;
  binS: number;
  count: number;
  bouts: readonly (readonly [startS: number, endS: number, label: number])[];
  gaps: readonly (readonly [startS: number, endS: number])[];
}

export interface TraceIndex {
  /** How far a lane reaches while much is in view, g. */
  limitG: number;
  /** What the numbers of `bouts` mean. */
  labels: readonly string[];
  days: readonly TraceDay[];
}

/**
 * Reads the index of the trace from the page; null where the report has no trace.
 *
 * @example
 * readTraceIndex()?.days.length; // 7
 */
export function readTraceIndex(): TraceIndex | null {
  const element = document.getElementById('trace-index');
  return element ? (JSON.parse(element.textContent) as TraceIndex) : null;
}
