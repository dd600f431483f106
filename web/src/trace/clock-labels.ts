import { clockMarks, clockTime } from './day-clock.ts';
import type { DayClock } from './day-trace.ts';

/** A time mark needs this much room, px. */
const markRoom = 90;

/**
 * Round times of a stretch of a day, with what the clock shows, as many as fit.
 *
 * @example
 * clockLabels(day, 36_000, 36_060, 640)[0]; // { second: 36000, label: '10:00:00' }
 */
export function clockLabels(
  day: DayClock,
  fromS: number,
  toS: number,
  width: number,
): { second: number; label: string }[] {
  const marks = clockMarks(day, fromS, toS, ((toS - fromS) * markRoom) / Math.max(1, width));
  const detail = marks.some((mark) => mark % 60 !== 0) ? 'seconds' : 'minutes';
  return marks.map((second) => ({ second, label: clockTime(day, second, detail) }));
}
