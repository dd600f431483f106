import { clockTime } from '../trace/day-clock.ts';
import type { DayTrace } from '../trace/day-trace.ts';
import type { TraceDay } from './trace-index.ts';

const laneNames = ['down', 'front', 'right'];

/**
 * What there is at a second of a day, in words: time, activity and the range of each axis.
 *
 * @example
 * describeInstant(day, decoded, labels, 50_709); // '14:05:09, sitting, down -0.21 to -0.19 g, ...'
 */
export function describeInstant(
  day: TraceDay,
  { lanes }: DayTrace,
  labels: readonly string[],
  second: number,
): string {
  const bout = day.bouts.find(([startS, endS]) => second >= startS && second < endS);
  const bin = Math.round((second - day.firstS) / day.binS);
  const parts = [clockTime(day, second, day.binS < 0.5 ? 'tenths' : 'seconds')];
  if (bout) parts.push(labels[bout[2]]);
  if (typeof lanes[0].min[bin] === 'number') {
    lanes.forEach(({ min, max }, lane) => {
      const [low, high] = [min[bin] ?? 0, max[bin] ?? 0].map(toText);
      parts.push(`${laneNames[lane]} ${low === high ? low : `${low} to ${high}`} g`);
    });
  } else {
    parts.push('no sample');
  }
  return parts.join(', ');
}

function toText(value: number): string {
  return value.toFixed(2).replace('-', '\u2212');
}
