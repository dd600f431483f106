import type { MuscleGroup } from '../body/index.ts';

/** One muscle of the trunk, both sides together. */
export interface TrunkMuscle {
  name: string;
  group: MuscleGroup;
  /** Both sides, N. */
  maxForceN: number;
  optimalFibreM: number;
  slackM: number;
  /** Length with the lumbar joint at 0, m, and what its extension adds: coefficients of its powers, rad. */
  lengthM: number;
  terms: readonly [number, number, number, number, number];
  /** Direction of the pull on the trunk, in the trunk's frame. */
  pullX: number;
  pullY: number;
}

/**
 * The erector spinae's arm is 4.6 cm in the model whose forces these are, 5-6.5 cm in the muscle-by-muscle model of
 * Christophy (longissimus 6.5, iliocostalis 5.6; myotorso.xml, sampled) and 6 cm in lifters (Cholewicki 1991): its arm is
 * brought to 6 cm. Both sides then give 300 N·m.
 */
const erectorArm = 0.06 / 0.04589;

/**
 * Sine and cosine of 5 degrees: the extensors pull backwards by so much against the axis of the trunk (Cholewicki 1991).
 */
const leanX = 0.08715574274765817;
const leanY = 0.9961946980917455;

/**
 * The muscles that bend and stretch the lumbar joint: forces, lengths and geometry of gait2392_thelen2003muscle.osim
 * (opensim-models, 20a888b, read), both sides added.
 */
export const trunkMuscles: readonly TrunkMuscle[] = [
  {
    name: 'erector spinae',
    group: 'erector-spinae',
    maxForceN: 2 * 2500,
    optimalFibreM: 0.12,
    slackM: 0.03,
    lengthM: 0.15012,
    terms: [-0.04589 * erectorArm, -0.0055 * erectorArm, -0.00057 * erectorArm, -0.00022 * erectorArm, 0],
    pullX: -leanX,
    pullY: -leanY,
  },
  {
    name: 'internal oblique',
    group: 'abdominals',
    maxForceN: 2 * 900,
    optimalFibreM: 0.1,
    slackM: 0.1,
    lengthM: 0.19909,
    terms: [0.05285, -0.0008, -0.00873, 0.00126, 0],
    pullX: 0,
    pullY: -1,
  },
  {
    name: 'external oblique',
    group: 'abdominals',
    maxForceN: 2 * 900,
    optimalFibreM: 0.12,
    slackM: 0.14,
    lengthM: 0.27407,
    terms: [0.06277, -0.02808, -0.004, 0.00173, 0],
    pullX: 0,
    pullY: -1,
  },
];

/** Lumbar angles that the lengths are used in, degrees: those of a healthy lumbar joint (a choice). */
export const trunkRangeDeg = [-60, 30] as const;
