import { describeBody } from '../engine/src/body/index.ts';
import { buildMotion, type Motion } from '../engine/src/exercise/index.ts';
import {
  type MotionTable,
  solutionTables,
  solveMotion,
  writeMotionTable,
} from '../engine/src/mechanics/index.ts';

/** Person of the example below. */
export const measuredBody = { massKg: 70, heightM: 1.7 } as const;

/**
 * Squats as motion capture would export them, from a motion of the project itself: angles and ground forces as the text
 * of OpenSim files, with the solution that they come from.
 */
export function measuredSquats(reps = 3, depthDeg = 100) {
  const body = describeBody(measuredBody);
  const one = buildMotion('squat', body, { depthDeg, frames: 120 });
  const solution = solveMotion(body, one);
  const { coordinates } = solutionTables(body, one, solution, 0, null);
  const { supports, supportForceXN, supportForceYN, supportPointXM, supportPointYM } = solution;
  const sideOf = (side: 'right' | 'left') => supports.findIndex((support) => support.side === side);
  const column = (values: Float64Array, at: number) =>
    Float64Array.from({ length: one.frames }, (_, i) => values[i * supports.length + at]!);
  const sides = [sideOf('right'), sideOf('left')];
  const forces: MotionTable = {
    name: 'Ground forces',
    inDegrees: false,
    timeS: one.timeS,
    columns: ['', '1_'].flatMap((plate) =>
      ['vx', 'vy', 'px', 'py', 'pz'].map((part) => `${plate}ground_force_${part}`),
    ),
    values: sides.flatMap((at, k) => [
      column(supportForceXN, at),
      column(supportForceYN, at),
      column(supportPointXM, at),
      column(supportPointYM, at),
      new Float64Array(one.frames).fill(k === 0 ? 0.15 : -0.15),
    ]),
  };
  return {
    solution,
    motionText: writeMotionTable(repeated(coordinates, one, reps)),
    forcesText: writeMotionTable(repeated(forces, one, reps)),
  };
}

/** The repetitions one after the other; the last frame of one is the first of the next. */
function repeated(
  { name, inDegrees, columns, values }: MotionTable,
  { frames, durationS }: Motion,
  reps: number,
): MotionTable {
  const rows = reps * (frames - 1) + 1;
  const stepS = durationS / (frames - 1);
  return {
    name,
    inDegrees,
    columns,
    timeS: Float64Array.from({ length: rows }, (_, i) => i * stepS),
    values: values.map((column) => Float64Array.from({ length: rows }, (_, i) => column[i % (frames - 1)]!)),
  };
}
