import { findExercise } from '../exercise/index.ts';
import { InputError } from '../recording/index.ts';
import type { CycleCatalogue } from './cycle-catalogue.ts';
import { intensityShare } from './intensity-share.ts';
import type { PlannedSession } from './planned-session.ts';

/** Loads are rounded to what plates make, kg. */
const plateKg = 2.5;

/**
 * The external load of a session for a body, kg: a share of the one-repetition maximum that the model gives this body, or
 * body weights. 0 where the exercise takes no load.
 *
 * @throws InputError `intensity-invalid` where the words say no intensity
 * @example
 * sessionLoadKg({ exercise: 'squat', intensity: '70%1RM', perWeek: 3 }, catalogue); // 55
 */
export function sessionLoadKg(
  { exercise, intensity = 'bodyweight', loadBW }: PlannedSession,
  catalogue: CycleCatalogue,
): number {
  const takesLoad = findExercise(exercise).options.includes('loadKg');
  if (loadBW !== undefined) {
    if (!(loadBW >= 0 && loadBW <= 10))
      throw new InputError(
        'intensity-invalid',
        `loadBW can't be ${loadBW}`,
        'loadBW',
        'give 0 to 10 body weights',
      );
    return takesLoad ? rounded(loadBW * catalogue.body.massKg) : 0;
  }
  const share = intensityShare(intensity);
  if (share === 0 || !takesLoad) return 0;
  return rounded(share * (catalogue.oneRepetitionMaximumKg(exercise) ?? 0));
}

function rounded(kg: number): number {
  return plateKg * Math.floor(kg / plateKg);
}
