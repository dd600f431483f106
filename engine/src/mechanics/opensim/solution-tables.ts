import { type Body, human } from '../../body/index.ts';
import type { Motion } from '../../exercise/index.ts';
import { cos, sin } from '../../number/index.ts';
import type { MotionSolution } from '../motion-solution.ts';
import { hipPlace } from './hip-place.ts';
import type { OpensimModel } from './model.ts';
import type { MotionTable } from './motion-table.ts';

const degree = Math.PI / 180;
/** OpenSim's names of `humanCoordinates`, knee flexion positive as in OpenCap. */
const names = [
  'pelvis_tx',
  'pelvis_ty',
  'pelvis_tilt',
  'lumbar_extension',
  ...['r', 'l'].flatMap((side) =>
    ['hip_flexion', 'knee_angle', 'ankle_angle', 'mtp_angle'].map((n) => `${n}_${side}`),
  ),
  'arm_flex',
  'elbow_flex',
];

/** What a solved motion gives back to OpenSim. */
export interface SolutionTables {
  /** Coordinates, filtered, angles in degrees. */
  coordinates: MotionTable;
  /** Moments of the joints, N·m. */
  moments: MotionTable;
  /** Activations, 0-1, and forces, N, of the muscles. */
  activations: MotionTable;
  muscleForces: MotionTable;
}

/**
 * A solved motion as tables that OpenSim reads.
 *
 * @param firstS time of the first frame, s
 * @param model whose pelvis the coordinates are of; null for a body without one
 * @example
 * writeMotionTable(solutionTables(body, motion, solution, 0, null).moments);
 */
export function solutionTables(
  body: Body,
  motion: Motion,
  solution: MotionSolution,
  firstS: number,
  model: OpensimModel | null,
): SolutionTables {
  const timeS = motion.timeS.map((at) => at + firstS);
  const columnsOf = (values: Float64Array, width: number, scale: (column: number) => number = () => 1) =>
    Array.from({ length: width }, (_, k) => timeS.map((__, i) => values[i * width + k]! * scale(k)));
  const isLength = (k: number) => k === human.pelvisX || k === human.pelvisY;
  const coordinates = columnsOf(motion.coordinates, names.length, (k) => (isLength(k) ? 1 : 1 / degree));
  const hip = hipPlace(body, model);
  for (let i = 0; i < timeS.length; i++) {
    const tilt = motion.coordinates[i * names.length + human.pelvisTilt]!;
    coordinates[human.pelvisX]![i]! -= hip[0] * cos(tilt) - hip[1] * sin(tilt);
    coordinates[human.pelvisY]![i]! -= hip[0] * sin(tilt) + hip[1] * cos(tilt);
  }
  const muscles = solution.muscles.map(({ name, side }) =>
    [name.replaceAll(' ', '_'), ...(side === 'both' ? [] : [side[0]])].join('_'),
  );
  const table = (
    name: string,
    inDegrees: boolean,
    columns: string[],
    values: Float64Array[],
  ): MotionTable => ({
    name,
    inDegrees,
    timeS,
    columns,
    values,
  });
  return {
    coordinates: table('Coordinates', true, names, coordinates),
    moments: table(
      'Inverse Dynamics Generalized Forces',
      false,
      names.map((name, k) => `${name}_${isLength(k) ? 'force' : 'moment'}`),
      columnsOf(solution.momentNm, names.length),
    ),
    activations: table('Activations', false, muscles, columnsOf(solution.activation, muscles.length)),
    muscleForces: table('Muscle forces', false, muscles, columnsOf(solution.forceN, muscles.length)),
  };
}
