import type { MuscleGroup } from '../body/index.ts';

/** The joints of a leg that muscles cross. */
export type LegJoint = 'hip' | 'knee' | 'ankle';

/** One head of a leg muscle of the generic model. */
export interface LegMuscle {
  name: string;
  /** The muscle group whose activation and force it counts to; `null`: to none that results name. */
  reportedAs: MuscleGroup | null;
  /** The muscle group whose strength and weakness it shares. */
  strengthOf: MuscleGroup;
  /** Greatest isometric force, N. */
  maxForceN: number;
  optimalFibreM: number;
  /** Length of the tendon, m: the published slack length, or longer (`publishedSlackM` keeps the published one). */
  slackM: number;
  publishedSlackM: number;
  pennationRad: number;
  /** Length of muscle and tendon with all joints at 0, m. */
  lengthM: number;
  /** Length added by each joint: coefficients of its angle (rad), from the first to the fifth power, m. */
  terms: Partial<Record<LegJoint, readonly number[]>>;
}

/** The angles that the lengths were fitted in, degrees: never extrapolated. */
export const legRangeDeg: Readonly<Record<LegJoint, readonly [min: number, max: number]>> = {
  hip: [-20, 120],
  knee: [0, 120],
  ankle: [-35, 30],
};
