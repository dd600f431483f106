import { cos, sin } from '../../number/index.ts';
import type { Exercise } from '../exercise.ts';
import { chosen } from '../setup.ts';
import { gaitCycle } from './gait-cycle.ts';

const degree = Math.PI / 180;

/** Steps a minute at free speed (Heiderscheit et al. 2011, Med Sci Sports Exerc 43:296); taken for every speed: a choice. */
const cadenceSpm = 172.6;

/** Share of the cycle with a foot down: toe-off at 39 % in running (Novacheck 1998, Gait Posture 7:77). */
const toeOffAt = 0.39;

/** A flight obeys the gravity that it is run in; this is the Earth's, m/s2. */
const gravityMS2 = 9.80665;

/** Largest fore-and-aft force, body weights (order of size at 3 m/s: Munro et al. 1987, J Biomech 20:147). */
const brakingBW = 0.25;

/**
 * Share of a step that the legs of a plane cover, as in walking; in running the pelvis turns and the flight carries the
 * rest: a choice.
 */
const planarShare = 0.9;

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
  options: ['speedMS', 'frames'],
  build(setup) {
    const speedMS = chosen(setup, 'speedMS', 2.9);
    const cycleS = 120 / cadenceSpm;
    const fullStepM = (speedMS * cycleS) / 2;
    const stepM = planarShare * fullStepM;
    return gaitCycle(setup, {
      cycleS,
      stepM,
      riseM: 0,
      // Foot and knee: choices near the figures of Novacheck 1998, who has a swinging knee of some 90 degrees.
      strikeRad: 10 * degree,
      flatAt: 0.05,
      heelOffAt: 0.18,
      toeOffAt,
      heelUpRad: 60 * degree,
      swingKneeRad: 95 * degree,
      stanceKneeRad: 12 * degree,
      leanRad: 8 * degree,
      aheadM: stepM / 2 - landsAhead * toeOffAt * 2 * stepM,
      followsCentre: true,
      swayForward: (phase) => forwardM(phase, cycleS),
      swayUp: (phase) => upM(phase, cycleS),
    });
  },
};

/** The foot lands in front of the hips by this share of the way that they make over it: a choice, it leaves further behind. */
const landsAhead = 0.36;

/**
 * Way up of a body on which the ground pushes with a squared sine while a foot is down and not at all in flight, one body
 * weight on average: integrated twice. The peak is then 1 / stance = 2.6 body weights (Munro et al. measured 2.5 at 3 m/s).
 */
function upM(phase: number, cycleS: number): number {
  const since = phase - Math.floor(2 * phase) / 2;
  const mean = 0.5 / toeOffAt;
  const turn = (2 * Math.PI) / toeOffAt;
  const inStance = (x: number): number =>
    ((mean - 1) * x * (x - toeOffAt)) / 2 + (mean * (cos(turn * x) - 1)) / turn ** 2;
  const flown = since - toeOffAt;
  const up = since <= toeOffAt ? inStance(since) : (flown * (0.5 - toeOffAt - flown)) / 2;
  return gravityMS2 * cycleS ** 2 * up;
}

/** Way forward under a force that brakes, then pushes, as one sine over a stance. */
function forwardM(phase: number, cycleS: number): number {
  const since = phase - Math.floor(2 * phase) / 2;
  const turn = (2 * Math.PI) / toeOffAt;
  // Braking ends slower than it began; the same speed lost and won leaves a drift that the flight takes back.
  const drift = brakingBW / turn;
  const way =
    since <= toeOffAt ? (brakingBW * sin(turn * since)) / turn ** 2 - drift * since : -drift * toeOffAt;
  return gravityMS2 * cycleS ** 2 * (way + 2 * drift * toeOffAt * since);
}
