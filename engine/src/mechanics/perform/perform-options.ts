import type { BodyOptions } from '../../body/index.ts';
import type { ExerciseOptions } from '../../exercise/index.ts';
import { standardGravityMS2 } from '../../number/index.ts';

/** Strength of gravity on other worlds, m/s2 (NASA planetary fact sheets); in orbit nothing is felt of it. */
export const gravityPresetsMS2 = { earth: standardGravityMS2, moon: 1.62, mars: 3.71, micro: 0 } as const;

/** Ways to lie. */
export const lyingWays = ['supine', 'head-down'] as const;
export type Lying = (typeof lyingWays)[number];

/** Who does an exercise, how, and under which forces. What is left out has a default. */
export interface PerformOptions extends ExerciseOptions {
  body?: BodyOptions;
  /** The heaviest load that the person has lifted once in this exercise, kg: scales the strength of every muscle. */
  oneRepetitionMaximumKg?: number;
  /** Repetitions of the set. Default 1. */
  reps?: number;
  /** m/s2, downwards. Default 9.80665. */
  gravityMS2?: number;
  /**
   * Done lying: bed exercises on a level bed or one whose head end is 6 degrees down, what is otherwise done standing on a
   * sledge along such a bed, which carries what gravity does across the body. Default: as the exercise is.
   */
  lying?: Lying;
  /** What a harness carries at the pelvis, body weights on Earth. Default 0. */
  harnessBW?: number;
  /** Constant force at the shoulders towards the feet, N: a machine without mass. Default 0. */
  deviceN?: number;
  /** Depth of the water that it is done in, m. Default 0: on land. */
  waterM?: number;
  /** With every moment of the repetition. Default false. */
  withFrames?: boolean;
  /**
   * Looks for the largest load that can be done where the muscles are too weak, which takes some twenty times as long as
   * the answer without it; false leaves `largestLoadKg` null. Default true.
   */
  withLargestLoad?: boolean;
}
