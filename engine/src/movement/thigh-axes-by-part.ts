import type { GridSecond } from '../recording/index.ts';
import type { Calibration } from './calibrate.ts';
import type { FramePart } from './find-frames.ts';
import { partAt } from './part-at.ts';
import { type ThighSecond, thighAxes } from './thigh-second.ts';

/**
 * As `thighAxes`, with the frame of the part of the recording in which each second starts. The first second of a part
 * does not continue the one before it: no movement led from the one way to wear the sensor to the other.
 *
 * @param parts see `findFrames`
 * @example
 * const toThigh = thighAxesByPart(calibration, findFrames(worn));
 * const resampler = new Resampler((second) => features.push(toThigh(second)));
 */
export function thighAxesByPart(
  calibration: Calibration,
  parts: readonly FramePart[],
): (second: GridSecond) => ThighSecond {
  const toThigh = parts.map(({ frame }) => thighAxes(calibration, frame));
  let part = 0;
  return (second) => {
    const now = partAt(parts, second.startMs);
    const thigh = toThigh[now](second);
    if (now !== part) thigh.continues = false;
    part = now;
    return thigh;
  };
}
