import { checkPerformOptions } from '../mechanics/index.ts';
import type { LoggedSet } from './logged-set.ts';

/**
 * Throws an `InputError` for a set that nobody can have meant: an unknown exercise, an option that it does not take, a
 * number that can't be. Cheap: before a recording is read, not after.
 *
 * @example
 * checkLoggedSets([{ startMs: 0, exercise: 'squat', reps: 8 }]);
 */
export function checkLoggedSets(sets: readonly LoggedSet[]): void {
  for (const { exercise, reps, options } of sets) checkPerformOptions(exercise, { ...options, reps });
}
