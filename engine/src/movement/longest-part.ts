import type { FramePart } from './find-frames.ts';

/**
 * The part of a recording that lasts longest: the first one of several as long.
 *
 * @param startMs of the recording, UTC milliseconds
 * @param endMs of the recording
 * @example
 * const { frame } = longestPart(findFrames(worn), startMs, endMs);
 */
export function longestPart(parts: readonly FramePart[], startMs: number, endMs: number): FramePart {
  const lengthMs = ({ fromMs, toMs }: FramePart) => Math.min(toMs, endMs) - Math.max(fromMs, startMs);
  return parts.reduce((longest, part) => (lengthMs(part) > lengthMs(longest) ? part : longest));
}
