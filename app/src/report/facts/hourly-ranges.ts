import { noSampleMg } from '@legwork/engine';
import type { TraceSlice } from './trace-slices.ts';

export interface HourlyRange {
  /** Start of the hour, s since the start of the day. */
  second: number;
  /** Smallest and largest value of each axis, g. */
  x: readonly [number, number];
  y: readonly [number, number];
  z: readonly [number, number];
}

/**
 * Range of each axis in every hour of a day that has samples.
 *
 * @example
 * hourlyRanges(slice)[0].x; // [-1.42, 0.31]
 */
export function hourlyRanges({ firstS, binS, count, min, max }: TraceSlice): HourlyRange[] {
  const hours = new Map<number, Record<'x' | 'y' | 'z', [number, number]>>();
  for (let i = 0; i < count; i++) {
    if (max.x[i] === noSampleMg) continue;
    const hour = Math.floor((firstS + i * binS) / 3600);
    const ranges = hours.get(hour) ?? { x: empty(), y: empty(), z: empty() };
    hours.set(hour, ranges);
    for (const axis of ['x', 'y', 'z'] as const) {
      ranges[axis][0] = Math.min(ranges[axis][0], min[axis][i] / 1000);
      ranges[axis][1] = Math.max(ranges[axis][1], max[axis][i] / 1000);
    }
  }
  return [...hours].map(([hour, ranges]) => ({ second: hour * 3600, ...ranges }));
}

function empty(): [number, number] {
  return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
}
