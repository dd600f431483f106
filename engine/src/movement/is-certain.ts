import type { Frame } from './frame.ts';

/** Below this confidence a frame may be upside down, back to front or turned about the thigh: a choice. */
const leastConfidence = 0.3;

/**
 * Whether it is known for sure enough how the sensor sat.
 *
 * @example
 * parts.every(({ frame }) => isCertain(frame));
 */
export function isCertain({ confidence }: Pick<Frame, 'confidence'>): boolean {
  return confidence >= leastConfidence;
}
