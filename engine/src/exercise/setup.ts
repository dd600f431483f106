import {
  type Body,
  createKinematics,
  humanCoordinates,
  humanTree,
  type Kinematics,
  type PlanarTree,
  placeSegments,
} from '../body/index.ts';
import { standardGravityMS2 } from '../number/index.ts';
import type { ExerciseOptions } from './exercise-options.ts';
import type { CarriedMass } from './motion.ts';

/** What every exercise needs while it finds its postures. */
export interface Setup {
  exercise: string;
  body: Body;
  options: ExerciseOptions;
  /** In which it is done, m/s2. */
  gravityMS2: number;
  tree: PlanarTree;
  kinematics: Kinematics;
  /** Masses that the body carries; count in the balance. */
  carried: CarriedMass[];
  /** Collects the defaults that were taken. */
  assumed: Record<string, number | string>;
}

/** Prepares the search for postures of one body in one exercise. */
export function createSetup(exercise: string, body: Body, options: ExerciseOptions): Setup {
  const tree = humanTree(body);
  return {
    exercise,
    body,
    options,
    gravityMS2: options.gravityMS2 ?? standardGravityMS2,
    tree,
    kinematics: createKinematics(tree),
    carried: [],
    assumed: {},
  };
}

/** An option, or its default, which is then noted as assumed. */
export function chosen<K extends keyof ExerciseOptions>(
  { options, assumed }: Setup,
  name: K,
  fallback: NonNullable<ExerciseOptions[K]> & (number | string),
): NonNullable<ExerciseOptions[K]> {
  const given = options[name];
  if (given !== undefined) return given;
  assumed[name] = fallback;
  return fallback;
}

/** How far forward the centre of mass of the body and all that it carries is, m, in a posture. */
export function balanceX(setup: Setup, posture: Float64Array): number {
  const { tree, kinematics, carried } = setup;
  placeSegments(tree, kinematics, posture);
  let moment = 0;
  let massKg = 0;
  tree.segments.forEach((segment, i) => {
    moment += segment.massKg * kinematics.comX[i]!;
    massKg += segment.massKg;
  });
  for (const { segment, massKg: loadKg, x, y } of carried) {
    moment +=
      loadKg *
      (kinematics.originX[segment]! + x * kinematics.cosine[segment]! - y * kinematics.sine[segment]!);
    massKg += loadKg;
  }
  return moment / massKg;
}

/** A posture with every coordinate 0. */
export const emptyPosture = (): Float64Array => new Float64Array(humanCoordinates.length);
