import type { FramePart } from './find-frames.ts';

/**
 * The index of the part of a recording to which a time belongs.
 *
 * @example
 * parts[partAt(parts, second.startMs)].frame;
 */
export function partAt(parts: readonly Pick<FramePart, 'toMs'>[], timeMs: number): number {
  let at = 0;
  while (at + 1 < parts.length && timeMs >= parts[at].toMs) at++;
  return at;
}
