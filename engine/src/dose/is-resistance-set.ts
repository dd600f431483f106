import type { CycleCatalogue } from './cycle-catalogue.ts';
import { enduranceExercises } from './endurance-exercises.ts';
import type { Stretch } from './stretch.ts';

/**
 * Whether a stretch is a set of repetitions: no posture that is held, nothing that goes on for minutes.
 *
 * @example
 * isResistanceSet(stretchOfSquats, catalogue); // true
 */
export function isResistanceSet({ isSet, cycles }: Stretch, catalogue: CycleCatalogue): boolean {
  return isSet && cycles.some(({ exercise }) => !enduranceExercises[exercise] && moves(exercise, catalogue));
}

/** A posture that is held has no repetitions of any muscle. */
function moves(exercise: string, catalogue: CycleCatalogue): boolean {
  const { muscle } = catalogue.load(exercise);
  return Object.values(muscle).some(({ effortCycles }) => effortCycles.some((count) => count > 0));
}
