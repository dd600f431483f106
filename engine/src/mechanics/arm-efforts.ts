import { type Body, human, type MuscleGroup } from '../body/index.ts';
import { standardGravityMS2 } from '../number/index.ts';
import type { MotionSolution } from './motion-solution.ts';

/** Median peak grip of one hand of men of 29-39 years, N: 51 kg (Dodds et al. 2014, PLoS ONE 9:e113637, abstract read). */
const gripN = 51 * standardGravityMS2;
/**
 * Isometric shoulder flexion of one arm of young men, arm hanging, N·m (mean of 26; "Dynamic shoulder flexion strength
 * for use in occupational risk analysis and clinical assessment", abstract read). The extensors get the same: a choice.
 */
const shoulderNm = 89.9;

/**
 * How hard arms, chest and upper back work, frame by frame, as a share of the most that they can: no muscles are solved
 * for there. Arms: the force through the hands against the grip of two hands. Chest: a moment that flexes the shoulders;
 * upper back: one that extends them. What the shoulder blades carry is left out; above 1 it cannot be done.
 *
 * @example
 * const { arms } = armEfforts(body, solveMotion(body, buildMotion('deadlift', body, { loadKg: 60 })));
 * Math.max(...arms); // about 0.6
 */
export function armEfforts(
  { strength }: Body,
  { frames, tree, momentNm, handForceN }: MotionSolution,
): Record<'arms' | 'chest' | 'upper-back', Float64Array> {
  const both = (group: MuscleGroup): number => strength[group].right + strength[group].left;
  const arms = handForceN.map((force) => force / (gripN * both('arms')));
  const chest = new Float64Array(frames);
  const upperBack = new Float64Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    const moment = momentNm[frame * tree.coordinates.length + human.shoulderFlexion]!;
    chest[frame] = Math.max(0, moment) / (shoulderNm * both('chest'));
    upperBack[frame] = Math.max(0, -moment) / (shoulderNm * both('upper-back'));
  }
  return { arms, chest, 'upper-back': upperBack };
}
