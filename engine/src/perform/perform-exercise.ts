import { describeBody } from '../body/index.ts';
import { findExercise, type Motion } from '../exercise/index.ts';
import {
  checkPerformOptions,
  gravityPresetsMS2,
  largestLoadKg,
  lyingKind,
  type PerformOptions,
  performMotion,
  strengthFromMaximum,
} from '../mechanics/index.ts';
import { FindingLog } from '../recording/index.ts';
import { describeExercise } from './describe-exercise.ts';
import type { ExerciseResult } from './exercise-result.ts';
import { publishedEnergy } from './published-energy.ts';
import { publishedWork } from './published-work.ts';

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
  const { harnessBW, deviceN, waterM, lying } = options;
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
  const findings = oddities(motion, options);
  if (solution.lacks.length > 0) findings.add('energy-of-missing-strength');
  const published = publishedEnergy(name, options, body, motion);
  return {
    ...described,
    findings: findings.list(),
    ...(published && {
      work: { ...described.work, published: publishedWork(published, reps * motion.durationS) },
    }),
    ...(lying && { lying }),
    ...(harnessBW && { harnessBW }),
    ...(deviceN && { deviceN }),
    ...(waterM && { waterM }),
  };
}

/** What is not as a person might think. */
function oddities(motion: Motion, { gravityMS2 = gravityPresetsMS2.earth, deviceN, lying }: PerformOptions) {
  const findings = new FindingLog();
  const isLighter = gravityMS2 !== gravityPresetsMS2.earth || deviceN || lying;
  if (isLighter && findExercise(motion.exercise).isPacedByGravity) findings.add('pace-of-gravity');
  if (lying && lyingKind(motion) === 'sledge') findings.add('lying-on-sledge');
  return findings;
}

/** The options with the strength that a logged maximum tells. */
function withLoggedStrength(name: string, options: PerformOptions): PerformOptions {
  const { oneRepetitionMaximumKg, ...others } = options;
  if (oneRepetitionMaximumKg === undefined) return options;
  const strengthScale = strengthFromMaximum(name, oneRepetitionMaximumKg, others);
  return { ...others, body: { ...others.body, strengthScale } };
}
