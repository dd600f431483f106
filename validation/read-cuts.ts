import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The thigh that carries the sensor. */
export type Thigh = 'right' | 'left';

/** One repetition of `reps/`, cut tight: 100 Hz, x, y, z of each sample in a row. */
export interface Cut {
  /** g, in the axes of the sensor. */
  forceG: Float64Array;
  /** rad/s, in the same axes. */
  rate: Float64Array;
  /** Peak knee flexion from the joint angles, deg. */
  kneeDeg: Record<Thigh, number>;
}

/** Rate of `reps/`. */
export const cutRateHz = 100;
const gravityMS2 = 9.80665;

/**
 * The repetitions of an exercise of `reps/` as one thigh shows them.
 *
 * @param dataDir the shared data folder
 * @param exercise name of the file
 */
export function readCuts(dataDir: string, exercise: string, thigh: Thigh): Cut[] {
  const text = gunzipSync(readFileSync(join(dataDir, 'reps', `${exercise}.csv.gz`))).toString('latin1');
  const [head, ...lines] = text.trimEnd().split(/\r?\n/);
  const names = head.split(',');
  const columns = (pattern: (axis: string) => string) =>
    ['x', 'y', 'z'].map((axis) => names.indexOf(pattern(axis)));
  const prefix = thigh === 'right' ? 'rt' : 'lt';
  const force = columns((axis) => `${prefix}_acc_${axis}_m_s2`);
  const rate = columns((axis) => `${prefix}_gyro_${axis}_rad_s`);
  const knee = { right: names.indexOf('RightKneeAngle_x_deg'), left: names.indexOf('LeftKneeAngle_x_deg') };
  const rows = Map.groupBy(
    lines.map((line) => line.split(',').map(Number)),
    ([repetition]) => repetition,
  );
  return [...rows.values()].map((cut) => ({
    forceG: Float64Array.from(cut.flatMap((row) => force.map((column) => row[column] / gravityMS2))),
    rate: Float64Array.from(cut.flatMap((row) => rate.map((column) => row[column]))),
    // Knee flexion is negative there.
    kneeDeg: {
      right: Math.max(...cut.map((row) => -row[knee.right])),
      left: Math.max(...cut.map((row) => -row[knee.left])),
    },
  }));
}
