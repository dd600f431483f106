import type { MuscleGroup } from './muscle-groups.ts';
import { strengthNorm } from './strength-norm.ts';

/** Choices, as in `strengthNorm`: adults keep their strength until 40; those over 65 are taken to be 70. */
const adultUntilY = 40;
const olderAtY = 70;
/** Choice: nobody falls below a quarter of an adult's strength by age alone. */
const leastShare = 0.25;

/**
 * Greatest moments of people over 65 against those of 18 to 25 years, per body mass and height: c1 of table 3 of Anderson,
 * Madigan and Nussbaum 2007 (J Biomech 40:3105), read in the source of RBDL (Millard2016TorqueMuscle.cc). Few people,
 * grade C: one SD of a row is a fifth to a third of it. There the plantar flexors of the old are the stronger ones (1.12 and
 * 1.20), which is taken for no loss.
 */
const olderShare = {
  hipExtension: { male: 0.144 / 0.161, female: 0.138 / 0.181 },
  hipFlexion: { male: 0.101 / 0.113, female: 0.081 / 0.127 },
  kneeFlexion: { male: 0.069 / 0.087, female: 0.06 / 0.08 },
  plantarFlexion: { male: 1, female: 1 },
  dorsiflexion: { male: 0.029 / 0.033, female: 0.022 / 0.027 },
} as const;

/** Which of these a muscle group follows, the back the extensors of the hip, the belly its flexors (choices); the others follow
 * the norm of knee extension. */
const follows: Partial<Record<MuscleGroup, keyof typeof olderShare>> = {
  'gluteus-maximus': 'hipExtension',
  'gluteus-medius': 'hipExtension',
  adductors: 'hipExtension',
  'hip-flexors': 'hipFlexion',
  hamstrings: 'kneeFlexion',
  gastrocnemius: 'plantarFlexion',
  soleus: 'plantarFlexion',
  'tibialis-anterior': 'dorsiflexion',
  'erector-spinae': 'hipExtension',
  abdominals: 'hipFlexion',
};

/**
 * What age leaves of a muscle group's strength, as a share of a young adult's of the same sex. Knee extensors follow
 * `strengthNorm`, of many people; the others fall in a line through what was measured of each joint.
 *
 * @example
 * leftOfAge('vasti', 'female', 70); // 0.631
 * leftOfAge('gluteus-maximus', 'female', 70); // 0.762
 */
export function leftOfAge(muscle: MuscleGroup, sex: 'female' | 'male', ageY: number): number {
  const joint = follows[muscle];
  if (joint === undefined) return strengthNorm(sex, ageY) / strengthNorm(sex, adultUntilY);
  const aged = Math.max(0, (ageY - adultUntilY) / (olderAtY - adultUntilY));
  return Math.max(leastShare, 1 - aged * (1 - olderShare[joint][sex]));
}
