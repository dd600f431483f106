import type { CycleCatalogue, CycleOptions } from './cycle-catalogue.ts';
import { regionEfforts } from './region-efforts.ts';
import type { DoseRegion } from './relative-dose.ts';

/**
 * What a repetition at a share of the one-repetition maximum asks of each region, as a share of what the region has, 0 to 1.
 * The joint moments of a motion are linear in the load, so the region that works hardest goes in a straight line from what the
 * body's own weight asks of it to all it has at the maximum; the others go along.
 *
 * Peak activations of the loaded motion itself are not used: where a muscle is short they reach 1 long before the maximum.
 *
 * @param how it is done, but for the load
 * @param share of the maximum, 0: the body's own weight; more than 1 counts as 1
 * @throws InputError where the exercise or an option is none
 * @example
 * effortsAtShare('squat', {}, 1, catalogue).kneeExtensors; // 1
 */
export function effortsAtShare(
  exercise: string,
  how: CycleOptions,
  share: number,
  catalogue: CycleCatalogue,
): Record<DoseRegion, number> {
  const own = regionEfforts(catalogue.load(exercise, how));
  const hardest = Math.max(own.kneeExtensors, own.plantarFlexors, own.hamstrings, own.hipExtensors);
  if (hardest === 0) return own;
  const times = (hardest + (1 - hardest) * Math.min(1, share)) / hardest;
  return {
    kneeExtensors: times * own.kneeExtensors,
    plantarFlexors: times * own.plantarFlexors,
    hamstrings: times * own.hamstrings,
    hipExtensors: times * own.hipExtensors,
  };
}
