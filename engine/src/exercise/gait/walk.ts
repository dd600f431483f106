import { cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import type { Exercise } from '../exercise.ts';
import { paceOfGravity } from '../pace-of-gravity.ts';
import { chosen, type Setup } from '../setup.ts';
import { gaitCycle } from './gait-cycle.ts';
import { scaledAngles } from './scaled-angles.ts';

/**
 * Free walking: 113 steps/min with steps of 0.705 m (Perry and Burnfield, "Gait Analysis", 2nd ed. 2010); step length
 * grows with cadence, their ratio is constant (Sekiya and Nagasaki 1998, Gait Posture 7:225) and taken as proportional to
 * height (a choice, 1.75 m as the reference).
 */
const free = { cadenceSpm: 113, stepM: 0.705, heightM: 1.75 };

/**
 * Free walking. Knee: read from the mean curve of Schwartz et al. 2008 (J Biomech 41:1639; children, whose knees walk like
 * adults'). Thigh and ankle: Perry and Burnfield, from memory.
 */
const anglesDeg = {
  thigh: [
    [0, 22],
    [0.12, 20],
    [0.31, 0],
    [0.5, -20],
    [0.62, -10],
    [0.75, 15],
    [0.87, 25],
  ],
  knee: [
    [0, 5.5],
    [0.06, 14.4],
    [0.12, 19.7],
    [0.2, 16.9],
    [0.3, 10.8],
    [0.41, 6.7],
    [0.5, 11.6],
    [0.56, 22.6],
    [0.62, 40.6],
    [0.68, 56.8],
    [0.72, 60.5],
    [0.78, 55],
    [0.84, 39.5],
    [0.9, 19],
    [0.94, 7.5],
    [0.97, 4],
  ],
  ankle: [
    [0, 0],
    [0.06, -4],
    [0.12, -2],
    [0.31, 6],
    [0.47, 10],
    [0.55, 0],
    [0.63, -15],
    [0.75, -4],
    [0.87, 1],
  ],
} as const;

/**
 * Quickly off the heel, then evenly, under the ball of the foot from three quarters on: choices after the ways in Winter,
 * "The Biomechanics and Motor Control of Human Gait" (1991; from memory).
 */
const pressureWay = [
  [0, 0],
  [0.1, 0.22],
  [0.25, 0.5],
  [0.5, 0.78],
  [0.75, 0.97],
  [0.9, 1],
] as const;

/** Enough for a foot that comes to rest on the ground: a choice, 7.5 Hz at free speed. */
const legHarmonics = 8;

/** Middle of double support: the body is lowest and fastest. */
const lowestAt = 0.06;

/** How far the body runs ahead of its even advance, share of a step: a choice, about 0.2 g at free speed. */
const forwardShare = 0.018;

/**
 * Share of a step that the legs of a plane cover: pelvis and forefoot do the rest in life, by turning and bending. A choice;
 * the published contact angles give 0.9 for these segments. The body advances by as much less in a cycle.
 */
const planarShare = 0.9;

/** Rise and fall of the centre of mass against that of the pelvis: a choice, as the legs swing against it. */
const riseShare = 0.8;

export const walk: Exercise = {
  name: 'walk',
  about: 'Walk on the level. One cycle is two steps; speedMS is 1.3 m/s by default.',
  phases: ['foot down', 'single stance', 'push off', 'swing'],
  trains: [
    'soleus',
    'gastrocnemius',
    'gluteus-medius',
    'gluteus-maximus',
    'hip-flexors',
    'tibialis-anterior',
  ],
  sensors: ['thigh', 'ankle', 'waist', 'lower-back', 'wrist'],
  isPacedByGravity: true,
  options: ['speedMS', 'frames'],
  build(setup) {
    const pace = paceOfGravity(setup);
    const speedMS = chosen(setup, 'speedMS', Number((1.3 * pace).toFixed(2)));
    const size = setup.body.heightM / free.heightM;
    const freeSpeedMS = (free.cadenceSpm / 60) * free.stepM * size;
    // On Earth at the same Froude number.
    const faster = Math.sqrt(speedMS / pace / freeSpeedMS);
    const fullStepM = free.stepM * size * faster;
    const stepM = planarShare * fullStepM;
    const { thigh, shank } = setup.body.legs.right;
    const legM = thigh.lengthM + shank.lengthM + setup.body.foot.ankleHeightM;
    // An inverted pendulum; measured steps are 1.25 times those that it gives (Zijlstra and Hof 2003, Gait Posture 18:1).
    const halfRiseM = (riseShare * (legM - Math.sqrt(legM ** 2 - (fullStepM / 1.25 / 2) ** 2))) / 2;
    const rate = 4 * Math.PI;
    const cycleS = (2 * fullStepM) / speedMS;
    if (halfRiseM * (rate / cycleS) ** 2 > setup.gravityMS2) throw tooFast(setup, speedMS);
    return gaitCycle(setup, {
      anglesDeg: scaledAngles(anglesDeg, faster),
      pressureWay,
      lands: 'heel',
      flatAt: 0.1,
      heelOffAt: 0.33,
      toeOffAt: 0.62,
      clearanceM: 0.015,
      cycleS,
      stepM,
      riseM: 0,
      leanRad: 0,
      legHarmonics,
      forwardHarmonics: 2,
      pitchHarmonics: 2,
      forward: (phase) => {
        const s = forwardShare * stepM * sin(rate * (phase - lowestAt));
        const c = forwardShare * stepM * cos(rate * (phase - lowestAt));
        return [s, rate * c, -rate * rate * s];
      },
      up: (phase) => {
        const s = halfRiseM * sin(rate * (phase - lowestAt));
        const c = halfRiseM * cos(rate * (phase - lowestAt));
        return [-c, rate * s, rate * rate * c];
      },
    });
  },
};

const tooFast = ({ gravityMS2 }: Setup, speedMS: number): InputError =>
  new InputError(
    'gait-unreachable',
    `at ${speedMS} m/s a body would leave the ground at every step in a gravity of ${gravityMS2.toFixed(2)} m/s2: that is no walk`,
    'speedMS',
    'give a lower speed, or use run',
  );
