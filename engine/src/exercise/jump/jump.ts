import { human, humanSegments } from '../../body/index.ts';
import { foldArms } from '../carry.ts';
import { between } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footOnToes, midFootM } from '../foot-places.ts';
import { hermite } from '../hermite.ts';
import type { Motion, Support } from '../motion.ts';
import { paceOfGravity } from '../pace-of-gravity.ts';
import { placePelvisOver } from '../place-pelvis-over.ts';
import { balanceX, chosen, emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { unreachableDepth } from '../unreachable.ts';
import { flight } from './flight.ts';
import { heightPath, stateOf, timed } from './height-path.ts';

const degree = Math.PI / 180;

/** How high the centre of mass rises after take-off, m; time of the dip on Earth, s; knees and heels at take-off: choices. */
const flightM = 0.15;
const earthDipS = 0.6;
const straightKneeRad = 30 * degree;
const heelUpRad = 30 * degree;

/** How the heels rise over their part of the extension, ending at speed: a choice. */
const heelRise = hermite([0, 0, 0], [1, 0.8, 0]);

/** The knees come first, the ankles last: how much faster than on average the knees begin, and slower they end, a choice. */
const slowing = 0.2;

/** From this share of the extension on the heels rise: a choice. */
const heelsFrom = 0.1;

/** Upward acceleration in the dip's deepest point on Earth, m/s2, and the push's mean speed as a share of that of take-off: choices. */
const earthTurnMS2 = 8;
const meanSpeedShare = 0.55;

export const jump: Exercise = {
  name: 'jump',
  about:
    'Dip, jump up 0.15 m, land the same way as the jump began, and stand. Depth is the knee in the dip, 80 degrees by default.',
  phases: ['dip', 'push off', 'flight', 'landing', 'rise'],
  trains: ['vasti', 'gluteus-maximus', 'gastrocnemius', 'soleus'],
  sensors: ['thigh', 'ankle', 'waist', 'lower-back'],
  isPacedByGravity: true,
  options: ['depthDeg', 'frames'],
  build: jumpMotion,
};

/** Half of the jump, until the top of the flight; the other half is its mirror image in time. */
function jumpMotion(setup: Setup): Motion {
  const { tree, options, gravityMS2 } = setup;
  const pace = paceOfGravity(setup);
  const dipS = earthDipS / pace;
  const turnMS2 = earthTurnMS2 * pace ** 2;
  const depthDeg = chosen(setup, 'depthDeg', 80);
  const size = tree.coordinates.length;
  const reaches = (deg: number): boolean => jumpPosture(setup, deg * degree, 0, emptyPosture());
  if (!reaches(depthDeg)) throw unreachableDepth(setup.exercise, depthDeg, reaches);
  const depth = depthDeg * degree;
  const takeOffMS = Math.sqrt(2 * gravityMS2 * flightM);
  const dip = heightPath(setup, [0, 1], (at, into) => {
    jumpPosture(setup, between(straightKneeRad, depth, at), 0, into);
  });
  const pushed = (at: number, into: Float64Array): void => {
    const heel = at > heelsFrom ? heelUpRad * heelRise((at - heelsFrom) / (1 - heelsFrom)) : 0;
    const straight = at * (1 + slowing * (1 - at));
    jumpPosture(setup, between(depth, straightKneeRad, straight), heel, into);
  };
  const push = heightPath(setup, [0, heelsFrom, 1], pushed);
  const pushS = (push.heightM(1) - push.heightM(0)) / (meanSpeedShare * takeOffMS);
  const flightS = takeOffMS / gravityMS2;
  const down = timed(dip, dipS, [0, 0], [0, turnMS2]);
  const up = timed(push, pushS, [0, turnMS2], [takeOffMS, -gravityMS2]);
  const takeOff = stateOf(size);
  up(pushS, takeOff);
  const fly = flight(setup, takeOff, flightS, pace);
  const halfS = dipS + pushS + flightS;
  const frames = options.frames ?? 100;
  const motion = {
    coordinates: new Float64Array(frames * size),
    velocities: new Float64Array(frames * size),
    accelerations: new Float64Array(frames * size),
  };
  const share = new Float64Array(frames);
  const timeS = Float64Array.from({ length: frames }, (_, i) => (2 * halfS * i) / (frames - 1));
  const state = stateOf(size);
  for (let frame = 0; frame < frames; frame++) {
    const back = timeS[frame]! > halfS;
    const time = back ? 2 * halfS - timeS[frame]! : timeS[frame]!;
    share[frame] = time < dipS + pushS ? 0.5 : 0;
    if (time < dipS) down(time, state);
    else if (time < dipS + pushS) up(time - dipS, state);
    else fly(time - dipS - pushS, state);
    motion.coordinates.set(state.value, frame * size);
    motion.velocities.set(back ? state.first.map((rate) => -rate) : state.first, frame * size);
    motion.accelerations.set(state.second, frame * size);
  }
  return {
    exercise: setup.exercise,
    frames,
    durationS: 2 * halfS,
    timeS,
    periodic: false,
    advanceXM: 0,
    advanceYM: 0,
    ...motion,
    supports: (['right', 'left'] as const).map((side) => jumpSupport(setup, side, share)),
    carried: setup.carried,
    applied: [],
    assumed: setup.assumed,
  };
}

/** Balanced over the toe joints, so that nothing has to move forward as the heels rise; trunk and shanks parallel. */
function jumpPosture(setup: Setup, kneeRad: number, heelRad: number, into: Float64Array): boolean {
  const { body } = setup;
  const foot = footOnToes(body, body.foot.toeJointFrontM, 0, heelRad);
  const target = body.foot.toeJointFrontM;
  const offBalance = (shankRad: number): number => {
    into[human.pelvisTilt] = -shankRad;
    for (const side of ['right', 'left'] as const) {
      into[human[side].kneeFlexion] = kneeRad;
      into[human[side].ankleDorsiflexion] = shankRad - heelRad;
      into[human[side].toeExtension] = heelRad;
      placePelvisOver(body, side, foot, into);
    }
    foldArms(into);
    return balanceX(setup, into) - target;
  };
  const shankRad = solveRoot(offBalance, -20 * degree, body.jointRanges.right.ankle[1] * degree);
  if (shankRad === null) return false;
  offBalance(shankRad);
  return kneeRad <= body.jointRanges.right.knee[1] * degree;
}

function jumpSupport({ body }: Setup, side: 'right' | 'left', share: Float64Array): Support {
  const filled = (value: number): Float64Array => new Float64Array(share.length).fill(value);
  const x = midFootM(body);
  return {
    surface: 'ground',
    side,
    segment: humanSegments[side].foot,
    pointX: filled(x),
    pointY: filled(-body.foot.ankleHeightM),
    reachBackM: filled(-body.foot.heelBehindM - x),
    reachFrontM: filled(body.foot.toeTipFrontM - x),
    share,
  };
}
