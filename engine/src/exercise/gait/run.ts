import { cos, pow, sin } from '../../number/index.ts';
import type { Exercise } from '../exercise.ts';
import { paceOfGravity } from '../pace-of-gravity.ts';
import { chosen } from '../setup.ts';
import { gaitCycle } from './gait-cycle.ts';
import type { WayAt } from './gait-style.ts';
import { scaledAngles } from './scaled-angles.ts';

const degree = Math.PI / 180;

/**
 * Steps a minute at free speed (Heiderscheit et al. 2011, Med Sci Sports Exerc 43:296: 172.6 at 2.9 m/s); growing with the
 * 0.15th power of speed, 4 % from 3.15 to 4.12 m/s (Cavanagh and Kram 1989, Med Sci Sports Exerc 21:467; from memory), and
 * falling with the root of the height, as a pendulum's (a choice, 1.75 m as the reference).
 */
const free = { cadenceSpm: 172.6, speedMS: 2.9, heightM: 1.75, cadencePower: 0.15 };

/**
 * Share of the cycle with a foot down: toe-off at 39 % at 3.2 m/s and 22 % at 9 m/s (Novacheck 1998, Gait Posture 7:77; from
 * memory), on a line between; never more than `most`, as some flight is left.
 */
const stance = { share: 0.39, speedMS: 3.2, perMS: (0.39 - 0.22) / (9 - 3.2), most: 0.44 };

/** Largest fore-and-aft force at 3 m/s, body weights (order of size, from memory: Munro et al. 1987, J Biomech 20:147); as the speed. */
const brakingBW = 0.25 / 3;

/**
 * Share of a step that the legs of a plane cover, as in walking; in running the pelvis turns and the flight carries the
 * rest: a choice.
 */
const planarShare = 0.9;

/** Running at about 3 m/s, after the curves of Novacheck 1998, from memory. */
const anglesDeg = {
  thigh: [
    [0, 27],
    [0.08, 24],
    [0.16, 13],
    [0.27, -7],
    [0.38, -23],
    [0.46, -20],
    [0.57, 2],
    [0.7, 30],
    [0.8, 39],
    [0.9, 34],
  ],
  knee: [
    [0, 16],
    [0.08, 33],
    [0.15, 42],
    [0.25, 33],
    [0.36, 17],
    [0.44, 24],
    [0.55, 64],
    [0.67, 93],
    [0.78, 77],
    [0.9, 25],
    [0.96, 11],
  ],
  ankle: [
    [0, 4],
    [0.08, 12],
    [0.2, 25],
    [0.3, 10],
    [0.4, -22],
    [0.52, -12],
    [0.7, 3],
    [0.88, 5],
  ],
} as const;

/**
 * Five pairs describe most joints in running within half a degree (Skejo et al. 2021, J Biomech 115:110187, abstract read);
 * one more for a foot that stands still.
 */
const legHarmonics = 6;

/**
 * Under the middle of the shoe within a quarter of the stance, under the ball from its middle on (those who land on their
 * heels, Cavanagh and Lafortune 1980, J Biomech 13:397; from memory).
 */
const pressureWay = [
  [0, 0],
  [0.1, 0.35],
  [0.25, 0.72],
  [0.5, 0.95],
  [0.7, 1],
] as const;

export const run: Exercise = {
  name: 'run',
  about: 'Run on the level. One cycle is two steps; speedMS is 2.9 m/s by default.',
  phases: ['foot down, braking', 'push off', 'flight', 'swing'],
  trains: [
    'soleus',
    'gastrocnemius',
    'vasti',
    'gluteus-maximus',
    'gluteus-medius',
    'hip-flexors',
    'hamstrings',
  ],
  sensors: ['thigh', 'ankle', 'waist', 'lower-back', 'wrist'],
  isPacedByGravity: true,
  options: ['speedMS', 'frames'],
  build(setup) {
    const pace = paceOfGravity(setup);
    const speedMS = chosen(setup, 'speedMS', Number((free.speedMS * pace).toFixed(2)));
    // On Earth at the same Froude number.
    const likeMS = speedMS / pace;
    const size = setup.body.heightM / free.heightM;
    const quicker = (pace * pow(likeMS / free.speedMS, free.cadencePower)) / Math.sqrt(size);
    const cycleS = 120 / (free.cadenceSpm * quicker);
    const stepM = (planarShare * speedMS * cycleS) / 2;
    const toeOffAt = Math.min(stance.most, stance.share - stance.perMS * (likeMS - stance.speedMS));
    // Twice the way that a body falls in a cycle.
    const fallM = setup.gravityMS2 * cycleS * cycleS;
    const freeWayM = (planarShare * free.speedMS * 120 * stance.share) / free.cadenceSpm;
    const longer = (2 * stepM * toeOffAt) / (freeWayM * size);
    return gaitCycle(setup, {
      anglesDeg: scaledAngles(anglesDeg, longer),
      cycleS,
      stepM,
      riseM: 0,
      pressureWay,
      lands: 'heel',
      flatAt: 0.06,
      heelOffAt: 0.5 * toeOffAt,
      toeOffAt,
      clearanceM: 0.03,
      leanRad: 8 * degree,
      legHarmonics,
      forwardHarmonics: 0,
      pitchHarmonics: 3,
      forward: (phase) => forwardAt(phase, fallM, toeOffAt, brakingBW * likeMS),
      up: (phase) => upAt(phase, fallM, toeOffAt),
    });
  },
};

/**
 * Way up of a body on which the ground pushes with half a sine while a foot is down and not at all in flight, one body
 * weight on average (Morin et al. 2005, J Appl Biomech 21:167, from memory): integrated twice. The peak is pi / 4 / stance.
 *
 * @param size gravity times the square of a cycle, m
 */
function upAt(phase: number, size: number, toeOffAt: number): WayAt {
  const since = phase - Math.floor(2 * phase) / 2;
  const turn = Math.PI / toeOffAt;
  const peak = Math.PI / 4 / toeOffAt;
  if (since <= toeOffAt) {
    const s = sin(turn * since);
    const c = cos(turn * since);
    return [
      size * ((-peak * s) / (turn * turn) + (toeOffAt * since - since * since) / 2),
      size * ((-peak * c) / turn + toeOffAt / 2 - since),
      size * (peak * s - 1),
    ];
  }
  const flown = since - toeOffAt;
  const airS = 0.5 - toeOffAt;
  return [(size * flown * (airS - flown)) / 2, size * (airS / 2 - flown), -size];
}

/** Way forward under a force that brakes, then pushes, as one sine over a stance. */
function forwardAt(phase: number, fallM: number, toeOffAt: number, peakBW: number): WayAt {
  const since = phase - Math.floor(2 * phase) / 2;
  const turn = (2 * Math.PI) / toeOffAt;
  const size = fallM * peakBW;
  // Braking ends slower than it began; the same speed lost and won leaves a drift that the flight takes back.
  const drift = 1 / turn;
  const even = 2 * drift * toeOffAt;
  if (since > toeOffAt) return [size * (even * since - drift * toeOffAt), size * even, 0];
  const s = sin(turn * since);
  const c = cos(turn * since);
  return [
    size * (s / (turn * turn) - drift * since + even * since),
    size * (c / turn - drift + even),
    -size * s,
  ];
}
