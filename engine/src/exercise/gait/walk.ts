import { cos, sin } from '../../number/index.ts';
import type { Exercise } from '../exercise.ts';
import { chosen } from '../setup.ts';
import { gaitCycle } from './gait-cycle.ts';

const degree = Math.PI / 180;

/**
 * Free walking: 113 steps/min with steps of 0.705 m (Perry and Burnfield, "Gait Analysis", 2nd ed. 2010); step length
 * grows with cadence, their ratio is constant (Sekiya and Nagasaki 1998, Gait Posture 7:225) and taken as proportional to
 * height (a choice, 1.75 m as the reference).
 */
const free = { cadenceSpm: 113, stepM: 0.705, heightM: 1.75 };

/**
 * Choices with which hips, knees and ankles come nearest to the angles of the same book (from memory of it: thigh 20, 20,
 * 0, -20, -10, 15, 25 degrees, knee 5, 15, 5, 5, 40, 60, 25, ankle 0, -3, 5, 10, -15, -5, 0 at 0, 12, 31, 50, 62, 75 and
 * 87 % of the cycle): 13 degrees root mean square, most of it a knee too bent at contact.
 */
const shape = {
  strikeRad: 22 * degree,
  flatAt: 0.1,
  heelOffAt: 0.28,
  toeOffAt: 0.62,
  heelUpRad: 55 * degree,
  swingKneeRad: 60 * degree,
  stanceKneeRad: 2 * degree,
};

/** Middle of double support: the pelvis is lowest and fastest. */
const lowestAt = 0.06;

/** How far the pelvis runs ahead of its even advance, share of a step: a choice, about 0.2 g at free speed. */
const forwardShare = 0.018;

/** How far the hips are in front of the middle between the feet when a foot lands, share of a step: a choice near the
 * published thigh angles of 20 degrees in front and 20 behind, as the rear heel is up. */
const aheadShare = 0.06;

/**
 * Share of a step that the legs of a plane cover: pelvis and forefoot do the rest in life, by turning and bending. A choice;
 * the published contact angles give 0.9 for these segments. The body advances by as much less in a cycle.
 */
const planarShare = 0.9;

/** Rise and fall of the hips against that of the centre of mass: a choice, as above. */
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
  options: ['speedMS', 'frames'],
  build(setup) {
    const speedMS = chosen(setup, 'speedMS', 1.3);
    const size = setup.body.heightM / free.heightM;
    const freeSpeedMS = (free.cadenceSpm / 60) * free.stepM * size;
    const faster = Math.sqrt(speedMS / freeSpeedMS);
    const fullStepM = free.stepM * size * faster;
    const stepM = planarShare * fullStepM;
    const { thigh, shank } = setup.body.legs.right;
    const legM = thigh.lengthM + shank.lengthM + setup.body.foot.ankleHeightM;
    // An inverted pendulum; measured steps are 1.25 times those that it gives (Zijlstra and Hof 2003, Gait Posture 18:1).
    const halfRiseM = (legM - Math.sqrt(legM ** 2 - (fullStepM / 1.25 / 2) ** 2)) / 2;
    return gaitCycle(setup, {
      ...shape,
      cycleS: (2 * fullStepM) / speedMS,
      stepM,
      riseM: 0,
      leanRad: 0,
      followsCentre: false,
      aheadM: aheadShare * stepM,
      swayForward: (phase) => forwardShare * stepM * sin(4 * Math.PI * (phase - lowestAt)),
      swayUp: (phase) => -riseShare * halfRiseM * cos(4 * Math.PI * (phase - lowestAt)),
    });
  },
};
