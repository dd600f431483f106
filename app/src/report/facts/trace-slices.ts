import { type AxisBins, type Envelope, noSampleMg } from '@legwork/engine';
import type { DayFacts } from './report-facts.ts';

/** The bins of an envelope that lie on one day. */
export interface TraceSlice extends Pick<DayFacts, 'frame' | 'shown'> {
  /** Middle of the first bin, s since the start of the day. */
  firstS: number;
  binS: number;
  count: number;
  min: AxisBins;
  max: AxisBins;
}

/**
 * Cuts an envelope into days. A bin belongs to the day of its middle; days without a sample are left out.
 *
 * @example
 * traceSlices(envelope, facts.days);
 */
export function traceSlices(
  envelope: Envelope,
  days: readonly Pick<DayFacts, 'frame' | 'shown'>[],
): TraceSlice[] {
  const { startMs, binMs, count } = envelope;
  const firstMiddleMs = startMs + binMs / 2;
  const firstBinFrom = (ms: number) => Math.min(count, Math.max(0, Math.ceil((ms - firstMiddleMs) / binMs)));
  return days.flatMap(({ frame, shown }) => {
    const from = firstBinFrom(frame.startMs);
    const to = firstBinFrom(frame.endMs);
    const cut = ({ x, y, z }: AxisBins): AxisBins => ({
      x: x.subarray(from, to),
      y: y.subarray(from, to),
      z: z.subarray(from, to),
    });
    const max = cut(envelope.max);
    if (max.x.every((value) => value === noSampleMg)) return [];
    const firstS = (firstMiddleMs + from * binMs - frame.startMs) / 1000;
    return [{ frame, shown, firstS, binS: binMs / 1000, count: to - from, min: cut(envelope.min), max }];
  });
}
