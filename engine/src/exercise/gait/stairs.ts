import { cos, sin } from '../../number/index.ts';
import type { Exercise } from '../exercise.ts';
import type { Motion } from '../motion.ts';
import { paceOfGravity } from '../pace-of-gravity.ts';
import { chosen, type Setup } from '../setup.ts';
import { gaitCycle } from './gait-cycle.ts';
import type { GaitStyle } from './gait-style.ts';

const degree = Math.PI / 180;

/** Depth of a tread, m: a common stair (0.17 by 0.29, the sizes of Riener et al. 2002, Gait Posture 15:32, are near). */
const treadM = 0.29;
const stairM = 0.17;

/** Steps a minute on stairs, unhurried: a choice. */
const cadenceSpm = 90;

type StairStyle = Pick<
  GaitStyle,
  'anglesDeg' | 'flatAt' | 'heelOffAt' | 'toeOffAt' | 'clearanceM' | 'leanRad'
>;

/**
 * Angles up: after the curves of Protopapadaki et al. 2007 (Clin Biomech 22:203), whose extremes are hip 65, knee 94, ankle
 * 11 and -31 degrees on stairs of 0.18 m (from memory; of its abstract the differences to the way down were read). Thigh:
 * the hip less a trunk that leans forward.
 */
const up: StairStyle = {
  anglesDeg: {
    thigh: [
      [0, 50],
      [0.12, 44],
      [0.3, 22],
      [0.48, 3],
      [0.6, 6],
      [0.7, 25],
      [0.82, 53],
      [0.92, 56],
    ],
    knee: [
      [0, 65],
      [0.12, 58],
      [0.3, 32],
      [0.47, 12],
      [0.56, 20],
      [0.64, 50],
      [0.74, 85],
      [0.8, 92],
      [0.9, 78],
    ],
    ankle: [
      [0, 10],
      [0.12, 14],
      [0.3, 10],
      [0.45, 8],
      [0.55, -8],
      [0.63, -24],
      [0.75, 0],
      [0.88, 8],
    ],
  },
  flatAt: 0.06,
  heelOffAt: 0.46,
  toeOffAt: 0.62,
  clearanceM: 0.02,
  leanRad: 10 * degree,
};

/** Angles down: as above; extremes hip 40, knee 91, ankle 21 and -40 degrees. The toes land first. */
const down: StairStyle = {
  anglesDeg: {
    thigh: [
      [0, 18],
      [0.12, 20],
      [0.3, 17],
      [0.45, 17],
      [0.6, 26],
      [0.7, 36],
      [0.8, 36],
      [0.92, 22],
    ],
    knee: [
      [0, 10],
      [0.12, 27],
      [0.25, 31],
      [0.4, 42],
      [0.52, 64],
      [0.62, 86],
      [0.68, 91],
      [0.78, 74],
      [0.9, 25],
    ],
    ankle: [
      [0, -24],
      [0.06, -8],
      [0.13, 8],
      [0.3, 17],
      [0.45, 25],
      [0.55, 22],
      [0.65, 3],
      [0.78, -8],
      [0.92, -24],
    ],
  },
  flatAt: 0.14,
  heelOffAt: 0.42,
  toeOffAt: 0.62,
  clearanceM: 0.02,
  leanRad: 5 * degree,
};

/**
 * The forefoot lands first in either direction (Riener et al. 2002, abstract read); the pressure goes back as far as the
 * middle of the foot while the heel comes down: a choice.
 */
const pressureWay = [
  [0, 1],
  [0.12, 0.92],
  [0.25, 0.82],
  [0.5, 0.85],
  [0.75, 0.97],
  [0.9, 1],
] as const;

/** As in walking. */
const legHarmonics = 8;

/** Rise and fall of the body beyond the even climb, share of a step's height: a choice; most is done on one leg. */
const swayShare = 0.1;

function climb(setup: Setup, style: StairStyle, direction: 1 | -1): Motion {
  const riseM = direction * chosen(setup, 'stepHeightM', stairM);
  const swayM = swayShare * Math.abs(riseM);
  const rate = 4 * Math.PI;
  const lowestAt = (style.toeOffAt - 0.5) / 2;
  return gaitCycle(setup, {
    ...style,
    pressureWay,
    lands: 'toes',
    cycleS: 120 / (cadenceSpm * paceOfGravity(setup)),
    stepM: treadM,
    riseM,
    legHarmonics,
    forwardHarmonics: 2,
    pitchHarmonics: 2,
    forward: () => [0, 0, 0],
    up: (phase) => {
      const s = swayM * sin(rate * (phase - lowestAt));
      const c = swayM * cos(rate * (phase - lowestAt));
      return [-c, rate * s, rate * rate * c];
    },
  });
}

const sensors = ['thigh', 'ankle', 'waist', 'lower-back'] as const;

export const stairsUp: Exercise = {
  name: 'stairs-up',
  about: 'Climb stairs foot over foot. One cycle is two stairs.',
  phases: ['foot on the stair', 'push up', 'swing to the next stair but one'],
  trains: ['vasti', 'gluteus-maximus', 'soleus', 'gastrocnemius', 'gluteus-medius'],
  sensors,
  isPacedByGravity: true,
  options: ['stepHeightM', 'frames'],
  build: (setup) => climb(setup, up, 1),
};

export const stairsDown: Exercise = {
  name: 'stairs-down',
  about: 'Go down stairs foot over foot. One cycle is two stairs.',
  phases: ['toes on the stair', 'let down', 'swing to the next stair but one'],
  trains: ['vasti', 'soleus', 'gastrocnemius', 'gluteus-medius'],
  sensors,
  isPacedByGravity: true,
  options: ['stepHeightM', 'frames'],
  build: (setup) => climb(setup, down, -1),
};
