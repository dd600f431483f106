import { findExercise } from '../exercise/index.ts';
import { checkLoggedSets } from './check-logged-sets.ts';
import type { CycleCatalogue } from './cycle-catalogue.ts';
import type { LoggedSet } from './logged-set.ts';
import type { Stretch } from './stretch.ts';

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
  checkLoggedSets(sets);
  return sets.map(({ startMs, exercise, reps, options = {} }) => {
    const { name } = findExercise(exercise);
    const { durationS } = catalogue.load(name, options);
    const endMs = startMs + 1000 * reps * durationS;
    const cycles = [{ exercise: name, options, count: reps }];
    return { startMs, endMs, basis, activity: 'stand', cycles, isSet: true };
  });
}
