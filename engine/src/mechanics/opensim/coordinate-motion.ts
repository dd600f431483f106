import type { PlanarTree } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { interpolate } from './interpolate.ts';
import { isLength } from './is-length.ts';
import { lowPassBothWays } from './low-pass-both-ways.ts';
import type { MotionTable } from './motion-table.ts';
import { quinticSpline } from './quintic-spline.ts';

/** How a tree moved: frame by frame, one number per coordinate of the tree. */
export interface CoordinateMotion {
  timeS: Float64Array;
  /** m and rad. */
  coordinates: Float64Array;
  velocities: Float64Array;
  accelerations: Float64Array;
}

export interface CoordinateMotionOptions {
  /** Low-pass for every coordinate, Hz; default 6, the usual one for walking. `null`: none. */
  cutoffHz?: number | null;
  /** When frames are wanted, s; default the times of the table. */
  timeS?: ArrayLike<number>;
}

const degree = Math.PI / 180;
/** Fewer frames have no second derivative worth the name. A choice. */
const fewestFrames = 10;

/**
 * The motion of a tree from a table of its coordinates: low-passed both ways, then differentiated by splines of degree
 * five, as OpenSim does before inverse dynamics. Coordinates that the table has not stay at 0.
 *
 * @param tree coordinates have the names of the table's columns; in files of version 4 those may be paths that end
 *   `knee_angle_r/value`
 * @param table angles in degrees where it says so or does not say
 * @param file name of the file, for messages
 * @throws InputError `motion-short`, `no-coordinates`
 * @example
 * const { accelerations } = coordinateMotion(planarModel(model, 'gait.osim').tree, walk, 'walk.mot');
 */
export function coordinateMotion(
  tree: PlanarTree,
  table: MotionTable,
  file: string,
  { cutoffHz = 6, timeS = table.timeS }: CoordinateMotionOptions = {},
): CoordinateMotion {
  const count = tree.coordinates.length;
  if (table.timeS.length < fewestFrames)
    throw new InputError(
      'motion-short',
      `there are only ${table.timeS.length} frames`,
      file,
      `give at least ${fewestFrames}`,
    );
  const names = table.columns.map(
    (column) =>
      column
        .replace(/\/value$/, '')
        .split('/')
        .at(-1)!,
  );
  if (!tree.coordinates.some((name) => names.includes(name)))
    throw new InputError(
      'no-coordinates',
      `none of the columns is a coordinate of the model (${tree.coordinates.slice(0, 4).join(', ')}, ...)`,
      file,
      'give joint angles: what inverse kinematics of OpenSim or OpenCap writes',
    );
  const motion: CoordinateMotion = {
    timeS: Float64Array.from(timeS),
    coordinates: new Float64Array(count * timeS.length),
    velocities: new Float64Array(count * timeS.length),
    accelerations: new Float64Array(count * timeS.length),
  };
  const into = new Float64Array(3);
  tree.coordinates.forEach((name, k) => {
    const column = table.values[names.indexOf(name)];
    if (!column) return;
    const unit = table.inDegrees === false || isLength(tree, k) ? 1 : degree;
    const spline = smoothed(
      table.timeS,
      column.map((value) => value * unit),
      cutoffHz,
    );
    for (let i = 0; i < timeS.length; i++) {
      spline.evaluate(timeS[i]!, into);
      motion.coordinates[i * count + k] = into[0]!;
      motion.velocities[i * count + k] = into[1]!;
      motion.accelerations[i * count + k] = into[2]!;
    }
  });
  return motion;
}

/** Filtering needs even steps: where the table has others, at the mean rate. */
function smoothed(timeS: Float64Array, values: Float64Array, cutoffHz: number | null) {
  if (cutoffHz === null) return quinticSpline(timeS, values);
  const count = timeS.length;
  const stepS = (timeS[count - 1]! - timeS[0]!) / (count - 1);
  const even = values.map((_, i) => interpolate(timeS, values, timeS[0]! + i * stepS));
  const { filtered, padding } = lowPassBothWays(even, 1 / stepS, cutoffHz);
  return quinticSpline(
    filtered.map((_, i) => timeS[0]! + (i - padding) * stepS),
    filtered,
  );
}
