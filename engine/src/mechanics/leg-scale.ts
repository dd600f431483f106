import type { Body, Side } from '../body/index.ts';

/** Thigh and shank of the generic leg, hip to knee to ankle, m (path frames of the models in `legMuscles`). */
const genericLegM = 0.4044 + 0.4001;

/** How long a leg is against the generic leg that `legMuscles` belong to. */
export function legScale({ legs }: Body, side: Side): number {
  return (legs[side].thigh.lengthM + legs[side].shank.lengthM) / genericLegM;
}
