import { type FramePart, longestPart } from '../movement/index.ts';
import type { Analysis } from './analysis.ts';
import { describeFrame } from './describe-frame.ts';
import { isoTime } from './iso-time.ts';

/**
 * The frames of a recording as they stand in an analysis: that of the longest part, and all where there are several.
 *
 * @param startMs of the recording, UTC milliseconds
 * @param endMs of the recording
 */
export function describeFrames(
  parts: readonly FramePart[],
  startMs: number,
  endMs: number,
): Pick<Analysis, 'frame' | 'frames'> {
  const frame = describeFrame(longestPart(parts, startMs, endMs).frame);
  if (parts.length === 1) return { frame };
  const frames = parts.map(({ fromMs, toMs, frame: own }) => ({
    start: isoTime(Math.max(fromMs, startMs)),
    end: isoTime(Math.min(toMs, endMs)),
    ...describeFrame(own),
  }));
  return { frame, frames };
}
