import { cycleCatalogue } from '../dose/index.ts';
import type { LoadedMuscle } from './daily-load.ts';

/** Of the calf's strength the soleus has 0.62, the gastrocnemius 0.38: their greatest forces. */
const soleusShare = 0.62;

/**
 * Peak activations that an exercise asks of the muscles of the usual body with its own weight, 0 to 1, from the cycle
 * catalogue: what a dose is made of.
 *
 * @throws InputError `exercise-unknown`
 * @example
 * peakEfforts('squat').kneeExtensors; // 0.6
 */
export function peakEfforts(exercise: string): Readonly<Record<LoadedMuscle, number>> {
  const efforts = known.get(exercise) ?? workOut(exercise);
  known.set(exercise, efforts);
  return efforts;
}

/** Asked for by every session of every scenario. */
const known = new Map<string, Readonly<Record<LoadedMuscle, number>>>();

function workOut(exercise: string): Record<LoadedMuscle, number> {
  const { peakActivation } = cycleCatalogue().load(exercise);
  const of = (group: keyof typeof peakActivation) => peakActivation[group] ?? 0;
  return {
    kneeExtensors: of('vasti'),
    plantarFlexors: soleusShare * of('soleus') + (1 - soleusShare) * of('gastrocnemius'),
    hamstrings: of('hamstrings'),
  };
}
