import type { Schemas } from '../api/client.ts';
import type { DayTrace, LaneValues } from '../trace/day-trace.ts';

/** Without a sample for longer than this the line ends: a choice; slow sensors have several samples in it. */
const gapMs = 1000;

/**
 * The server's bins as uPlot draws them.
 *
 * @param dayStartMs midnight of the day that seconds are counted from
 */
export function toDayTrace(
  { startMs, binMs, count, min, max }: Schemas['Trace'],
  dayStartMs: number,
): DayTrace {
  const seconds = Array.from({ length: count }, (_, i) => (startMs - dayStartMs + (i + 0.5) * binMs) / 1000);
  const row = (values: readonly (number | null)[]): LaneValues => {
    const lane: LaneValues = new Array(count);
    for (let i = 0; i < count; ) {
      if (values[i] !== null) {
        lane[i] = values[i]! / 1000;
        i++;
        continue;
      }
      let to = i;
      while (to < count && values[to] === null) to++;
      lane.fill((to - i) * binMs > gapMs ? null : undefined, i, to);
      i = to;
    }
    return lane;
  };
  return {
    seconds,
    lanes: (['x', 'y', 'z'] as const).map((axis) => ({ min: row(min[axis]), max: row(max[axis]) })),
  };
}
