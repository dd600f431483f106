import type { DayFrame } from './day-frame.ts';

/** The part of a day that its pictures show, s since the start of the day, with the times to mark in it. */
export interface ShownPart {
  fromS: number;
  toS: number;
  /** True for less than the day. */
  isPart: boolean;
  marks: readonly number[];
}

/** A shorter recording would be a sliver of the row of its day. */
const shortS = 6 * 3600;
const roundSteps = [60, 120, 300, 600, 900, 1800, 3600];
const mostMarks = 7;

/**
 * A day is shown from midnight to midnight, unless a short recording on one day is all there is: then from the round
 * time before it to the round time after it.
 *
 * @param recording UTC milliseconds of its first and last sample
 * @example
 * shownPart(dayFrame('2026-11-16', 'UTC'), { startMs, endMs }).isPart; // true for half an hour
 */
export function shownPart(
  frame: DayFrame,
  { startMs, endMs }: { startMs: number; endMs: number },
): ShownPart {
  const lengthS = (frame.endMs - frame.startMs) / 1000;
  const startS = (startMs - frame.startMs) / 1000;
  const endS = (endMs - frame.startMs) / 1000;
  if (startS < 0 || endS > lengthS || endS - startS > shortS) {
    const marks = frame.clockHours.filter(({ hour, second }) => hour % 6 === 0 && second > 0);
    return { fromS: 0, toS: lengthS, isPart: false, marks: marks.map(({ second }) => second) };
  }
  const step = roundSteps.find((value) => (endS - startS) / value <= mostMarks) ?? 3600;
  const fromS = Math.floor(startS / step) * step;
  const toS = Math.min(lengthS, Math.max(Math.ceil(endS / step) * step, fromS + step));
  const marks: number[] = [];
  for (let second = fromS; second <= toS; second += step) marks.push(second);
  return { fromS, toS, isPart: true, marks };
}
