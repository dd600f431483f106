import type { Stretch } from './stretch.ts';

/**
 * What of stretches lies between two instants; one that reaches beyond is cut, and its cycles are shared by time.
 *
 * @param stretches in the order of time
 * @example
 * cutStretches(week, midnightMs, nextMidnightMs); // a day
 */
export function cutStretches(stretches: readonly Stretch[], fromMs: number, toMs: number): Stretch[] {
  const inside: Stretch[] = [];
  for (const stretch of stretches) {
    const startMs = Math.max(fromMs, stretch.startMs);
    const endMs = Math.min(toMs, stretch.endMs);
    if (endMs <= startMs) continue;
    if (startMs === stretch.startMs && endMs === stretch.endMs) {
      inside.push(stretch);
      continue;
    }
    const share = (endMs - startMs) / (stretch.endMs - stretch.startMs);
    const cycles = stretch.cycles.map((cycle) => ({ ...cycle, count: share * cycle.count }));
    inside.push({ ...stretch, startMs, endMs, cycles });
  }
  return inside;
}
