import { findExercise } from '../exercise/index.ts';
import { checkPerformOptions } from '../mechanics/index.ts';
import type { CycleCatalogue, CycleOptions } from './cycle-catalogue.ts';
import type { Stretch } from './stretch.ts';

/** A set that somebody wrote down. */
export interface LoggedSet {
  /** UTC milliseconds. */
  startMs: number;
  /** Of the catalogue. */
  exercise: string;
  reps: number;
  /** Load, depth, tempo and the like. Default: the exercise's own. */
  options?: CycleOptions;
}

/**
 * Sets that were logged, as stretches of a dose: each as long as its repetitions take at their tempo.
 *
 * @param basis default `logged`
 * @throws InputError where an exercise or a number is none that can be
 * @example
 * stretchesOfSets([{ startMs, exercise: 'squat', reps: 8, options: { loadKg: 60 } }], catalogue);
 */
export function stretchesOfSets(
  sets: readonly LoggedSet[],
  catalogue: CycleCatalogue,
  basis: Stretch['basis'] = 'logged',
): Stretch[] {
  return sets.map(({ startMs, exercise, reps, options = {} }) => {
    checkPerformOptions(exercise, { ...options, reps });
    const { name } = findExercise(exercise);
    const { durationS } = catalogue.load(name, options);
    const endMs = startMs + 1000 * reps * durationS;
    const cycles = [{ exercise: name, options, count: reps }];
    return { startMs, endMs, basis, activity: 'stand', cycles, isSet: true };
  });
}
