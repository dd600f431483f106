import { describeBody } from './body/index.ts';
import { checkPerformOptions } from './check-perform-options.ts';
import { describeExercise } from './describe-exercise.ts';
import { findExercise } from './exercise/index.ts';
import type { ExerciseResult } from './exercise-result.ts';
import { largestLoadKg } from './largest-load-kg.ts';
import { performMotion } from './perform-motion.ts';
import { gravityPresetsMS2, type PerformOptions } from './perform-options.ts';
import { strengthFromMaximum } from './strength-from-maximum.ts';

/**
 * What an exercise does to a body: joint moments and forces, muscles and work of one set, with the engine's tests of
 * itself. Where the muscles are too weak it says which joint lacks how much, and the largest load that can be done.
 *
 * @param name of the catalogue, kebab-case
 * @returns the contract of `legwork exercise --json`
 * @throws InputError where the body, the exercise or a number is none that can be
 * @example
 * performExercise('squat', { loadKg: 60, body: { massKg: 80 } }).peak.contactForceBW.knee; // 3.9
 */
export function performExercise(name: string, given: PerformOptions = {}): ExerciseResult {
  checkPerformOptions(name, given);
  const options = withLoggedStrength(name, given);
  const { gravityMS2 = gravityPresetsMS2.earth, loadKg = 0, reps = 1 } = options;
  const { withFrames = false, withLargestLoad = true } = options;
  const { harnessBW, deviceN, waterM } = options;
  const body = describeBody(options.body);
  const { motion, solution } = performMotion(name, body, options);
  const takesLoad = withLargestLoad && findExercise(name).options.includes('loadKg');
  const largestKg = takesLoad && solution.lacks.length > 0 ? largestLoadKg(name, options) : null;
  const described = describeExercise({
    body,
    motion,
    solution,
    gravityMS2,
    loadKg,
    reps,
    withFrames,
    largestLoadKg: largestKg,
  });
  return {
    ...described,
    ...(harnessBW && { harnessBW }),
    ...(deviceN && { deviceN }),
    ...(waterM && { waterM }),
  };
}

/** The options with the strength that a logged maximum tells. */
function withLoggedStrength(name: string, options: PerformOptions): PerformOptions {
  const { oneRepetitionMaximumKg, ...others } = options;
  if (oneRepetitionMaximumKg === undefined) return options;
  const strengthScale = strengthFromMaximum(name, oneRepetitionMaximumKg, others);
  return { ...others, body: { ...others.body, strengthScale } };
}
