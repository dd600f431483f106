import { type MuscleGroup, muscleGroups } from '../body/index.ts';
import type { Motion } from '../exercise/index.ts';
import type { MotionSolution } from '../mechanics/index.ts';
import { addTraffic } from './add-traffic.ts';
import { emptyTraffic } from './empty-traffic.ts';
import { frameDurations } from './frame-durations.ts';
import { muscleTraffic } from './muscle-traffic.ts';
import { spindleCounts } from './spindle-counts.ts';
import type { Traffic } from './traffic.ts';

/** The impulses of both legs. */
export interface LegSignals {
  /** Of all muscles of both legs, also of those that no result names. */
  total: Traffic;
  /** Of each group of muscles that has members in the legs, both legs together. */
  groups: Partial<Record<MuscleGroup, Traffic>>;
}

/**
 * What the muscles of both legs tell the spinal cord during a motion, and what it tells them: impulses of spindles (Ia,
 * II), tendon organs (Ib) and motor neurons, with how far each may be off (`signalConstants` says from what).
 *
 * @param reps how often the motion is done; all numbers grow with it
 * @example
 * const body = describeBody();
 * const motion = buildMotion('squat', body);
 * legSignals(motion, solveMotion(body, motion), 10).total.evoked.Ia; // { middle, low, high }
 */
export function legSignals(
  motion: Pick<Motion, 'frames' | 'durationS' | 'periodic'>,
  solution: MotionSolution,
  reps = 1,
): LegSignals {
  const { frames, muscles } = solution;
  const spindles = spindleCounts(muscles);
  const durationsS = frameDurations(motion);
  const scratch = {
    Ia: new Float64Array(frames),
    II: new Float64Array(frames),
    Ib: new Float64Array(frames),
  };
  const total = emptyTraffic();
  const found = new Map<MuscleGroup, Traffic>();
  for (let m = 0; m < muscles.length; m++) {
    const { side, reportedAs } = muscles[m]!;
    if (side === 'both') continue;
    const traffic = muscleTraffic(solution, m, spindles[m]!, durationsS, scratch);
    addTraffic(total, traffic, reps);
    if (reportedAs === null) continue;
    const group = found.get(reportedAs) ?? emptyTraffic();
    addTraffic(group, traffic, reps);
    found.set(reportedAs, group);
  }
  const groups = Object.fromEntries(
    muscleGroups.flatMap((name) => (found.has(name) ? [[name, found.get(name)!]] : [])),
  );
  return { total, groups };
}
