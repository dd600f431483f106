import type { CycleCatalogue, CycleOptions } from './cycle-catalogue.ts';
import { effortsAtShare } from './efforts-at-share.ts';
import type { DoseRegion } from './relative-dose.ts';

/**
 * What a repetition with a load asks of each region, as a share of what the region has, 0 to 1: as at the same share of the
 * one-repetition maximum that the model gives this body.
 *
 * @param options how it is done; `loadKg` beyond the one-repetition maximum of the model counts as the maximum
 * @throws InputError where the exercise or an option is none
 * @example
 * setEfforts('squat', { loadKg: 55 }, catalogue).kneeExtensors; // 0.9
 */
export function setEfforts(
  exercise: string,
  { loadKg = 0, ...how }: CycleOptions,
  catalogue: CycleCatalogue,
): Record<DoseRegion, number> {
  const maximumKg = loadKg > 0 ? catalogue.oneRepetitionMaximumKg(exercise) : null;
  return effortsAtShare(exercise, how, maximumKg ? loadKg / maximumKg : 0, catalogue);
}
