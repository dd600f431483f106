import { cos } from '../../number/index.ts';
import type { Exercise } from '../exercise.ts';
import type { Motion } from '../motion.ts';
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
  | 'strikeRad'
  | 'flatAt'
  | 'heelOffAt'
  | 'toeOffAt'
  | 'heelUpRad'
  | 'swingKneeRad'
  | 'stanceKneeRad'
  | 'leanRad'
  | 'aheadM'
>;

/**
 * Choices; the greatest knee flexion in swing is near that of Riener et al. 2002 (about 90-95 degrees both ways, from
 * memory of the figures). Down the toes land first.
 */
const up: StairStyle = {
  strikeRad: 0,
  flatAt: 0,
  heelOffAt: 0.42,
  toeOffAt: 0.62,
  heelUpRad: 40 * degree,
  swingKneeRad: 95 * degree,
  stanceKneeRad: 10 * degree,
  leanRad: 10 * degree,
  aheadM: 0.04,
};
const down: StairStyle = {
  strikeRad: -20 * degree,
  flatAt: 0.14,
  heelOffAt: 0.35,
  toeOffAt: 0.62,
  heelUpRad: 40 * degree,
  swingKneeRad: 95 * degree,
  stanceKneeRad: 10 * degree,
  leanRad: 5 * degree,
  aheadM: 0.04,
};

function climb(setup: Setup, style: StairStyle, direction: 1 | -1): Motion {
  const riseM = direction * chosen(setup, 'stepHeightM', stairM);
  return gaitCycle(setup, {
    ...style,
    cycleS: 120 / cadenceSpm,
    stepM: treadM,
    riseM,
    followsCentre: false,
    swayForward: () => 0,
    // Most of the rise is done on one leg: a choice, a fifth of the step's height.
    swayUp: (phase) => -0.1 * Math.abs(riseM) * cos(4 * Math.PI * (phase - 0.06)),
  });
}

const sensors = ['thigh', 'ankle', 'waist', 'lower-back'] as const;

export const stairsUp: Exercise = {
  name: 'stairs-up',
  about: 'Climb stairs foot over foot. One cycle is two stairs.',
  phases: ['foot on the stair', 'push up', 'swing to the next stair but one'],
  trains: ['vasti', 'gluteus-maximus', 'soleus', 'gastrocnemius', 'gluteus-medius'],
  sensors,
  options: ['stepHeightM', 'frames'],
  build: (setup) => climb(setup, up, 1),
};

export const stairsDown: Exercise = {
  name: 'stairs-down',
  about: 'Go down stairs foot over foot. One cycle is two stairs.',
  phases: ['toes on the stair', 'let down', 'swing to the next stair but one'],
  trains: ['vasti', 'soleus', 'gastrocnemius', 'gluteus-medius'],
  sensors,
  options: ['stepHeightM', 'frames'],
  build: (setup) => climb(setup, down, -1),
};
