import type { Body } from '../body/index.ts';
import { checkOptions } from './check-options.ts';
import type { ExerciseOptions } from './exercise-options.ts';
import { findExercise } from './find-exercise.ts';
import type { Motion } from './motion.ts';
import { createSetup } from './setup.ts';

/**
 * Moves a body through one repetition, or one cycle, of an exercise: joint angles with velocities and accelerations, what
 * carries the body, and loads. Postures come from balance over the feet, limb lengths, depth and load, not from a table.
 *
 * @param name of the catalogue, kebab-case
 * @returns the motion; `assumed` names the defaults that were taken
 * @throws InputError `exercise-unknown`, `depth-unreachable`, `option-invalid`, or an exercise's own
 * @example
 * const motion = buildMotion('squat', describeBody({ massKg: 75 }), { loadKg: 40, depthDeg: 100 });
 * motion.coordinates[human.right.kneeFlexion]; // of the first frame, rad
 */
export function buildMotion(name: string, body: Body, options: ExerciseOptions = {}): Motion {
  const exercise = findExercise(name);
  checkOptions(options);
  return exercise.build(createSetup(exercise.name, body, options));
}
