import type { ExerciseName } from '../repetitions/index.ts';

/** What a set of lifts looks like at the wrist. */
export interface LiftShape {
  /**
   * Mean force, of size 1: y along the forearm, 1 where the hand is straight above the elbow, -1 where the arm hangs; z out of
   * the back of the hand, 1 where it faces up.
   */
  force: readonly [number, number, number];
  /** How far the hand goes, m: see `findStrokes`. */
  travelM: number;
  /** From one repetition to the next, s. */
  periodS: number;
}

/** Where the lifts of a barbell part. */
export interface LiftLimits {
  /** Of y: an arm that hangs holds the weight below the hip. */
  hangs: number;
  /** A weight that comes from the floor to a hanging hand goes further than one that is rowed to the trunk, m. */
  deadliftLeastM: number;
  /** And it takes longer: way times period, m s. */
  deadliftLeastMS: number;
  /** Of z: hands that hold a bar on the shoulders have their backs up, those that press it are above their elbows. */
  backOfHandUp: number;
  /** A squat takes the bar further down than a bend of the trunk, m. */
  squatLeastM: number;
}

/**
 * Halfway between the sets of four people, where there are any: way times period is 1.8 m s and more in deadlifts, 1.0 and
 * less in rows; z is 0.43 and more in squats, 0.13 and less in presses. Deadlifts go 0.60 m and more, squats 0.64: the least
 * way is a good deal less than these. What these limits do to people whom
 * they were not chosen on is in `validation/`, "Lifts felt at the wrist".
 */
export const liftLimits: LiftLimits = {
  hangs: -0.8,
  deadliftLeastM: 0.5,
  deadliftLeastMS: 1.4,
  backOfHandUp: 0.28,
  squatLeastM: 0.5,
};

/**
 * Names lifts of a barbell on the floor or on the shoulders.
 *
 * @returns null for what is no leg exercise: rows, presses, anything else
 * @example
 * nameLift({ force: [0, -1, 0], travelM: 0.7, periodS: 3 }); // { exercise: 'deadlift', ... }
 */
export function nameLift(
  { force, travelM, periodS }: LiftShape,
  limits: LiftLimits = liftLimits,
): ExerciseName | null {
  const [, along, backOfHand] = force;
  if (along < limits.hangs) {
    return travelM >= limits.deadliftLeastM && travelM * periodS >= limits.deadliftLeastMS
      ? { exercise: 'deadlift', alternatives: ['romanian-deadlift'], workingLeg: 'both' }
      : null;
  }
  return along > 0 && backOfHand > limits.backOfHandUp && travelM >= limits.squatLeastM
    ? { exercise: 'squat', alternatives: ['split-squat', 'lunge'], workingLeg: 'both' }
    : null;
}
