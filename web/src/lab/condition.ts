import type { BarPosition, PerformOptions } from '@legwork/engine';

/** One side of the lab: who does what, and how. What is `undefined` is left to the exercise. */
export interface Condition {
  exercise: string;
  massKg: number;
  heightM: number;
  sex: 'female' | 'male';
  ageY: number;
  gravityMS2: number;
  reps: number;
  loadKg?: number;
  depthDeg?: number;
  tempo?: { downS: number; pauseS: number; upS: number };
  seatHeightM?: number;
  stepHeightM?: number;
  speedMS?: number;
  powerW?: number;
  bar?: BarPosition;
}

/** The options that only some exercises take. */
const ofExercise = [
  'loadKg',
  'depthDeg',
  'tempo',
  'seatHeightM',
  'stepHeightM',
  'speedMS',
  'powerW',
  'bar',
] as const satisfies readonly (keyof Condition)[];

export type ExerciseOption = (typeof ofExercise)[number];

/** What the lab starts with: the body that the engine assumes where nothing is known. */
export const firstCondition: Condition = {
  exercise: 'squat',
  massKg: 75,
  heightM: 1.75,
  sex: 'male',
  ageY: 35,
  gravityMS2: 9.80665,
  reps: 8,
};

/**
 * The same person under the same gravity with another exercise. Depth, tempo and the like start at what is usual for it;
 * the load stays.
 *
 * @example
 * withExercise({ ...firstCondition, loadKg: 40, depthDeg: 90 }, 'lunge').depthDeg; // undefined
 */
export function withExercise({ loadKg, ...condition }: Condition, exercise: string): Condition {
  const others = Object.fromEntries(
    Object.entries(condition).filter(([name]) => !(ofExercise as readonly string[]).includes(name)),
  ) as unknown as Condition;
  return { ...others, exercise, ...(loadKg !== undefined && { loadKg }) };
}

/**
 * What the engine is asked for a condition.
 *
 * @param taken the options that the exercise takes; others are left out
 */
export function performOptions(condition: Condition, taken: readonly string[]): PerformOptions {
  const { massKg, heightM, sex, ageY, gravityMS2, reps } = condition;
  const options = ofExercise
    .filter((name) => taken.includes(name) && condition[name] !== undefined)
    .map((name) => [name, condition[name]]);
  return {
    body: { massKg, heightM, sex, ageY },
    gravityMS2,
    reps,
    withFrames: true,
    ...Object.fromEntries(options),
  };
}
