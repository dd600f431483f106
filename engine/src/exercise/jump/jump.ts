import { centreOfMass, human, humanSegments, placeSegments } from '../../body/index.ts';
import { foldArms } from '../carry.ts';
import { chebyshevPath } from '../chebyshev-path.ts';
import { between, ease, easeIn } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footOnToes, midFootM } from '../foot-places.ts';
import { hermite } from '../hermite.ts';
import type { Motion, Support } from '../motion.ts';
import { placePelvisOver } from '../place-pelvis-over.ts';
import { balanceX, chosen, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;

/** A flight obeys the gravity that it is jumped in; this is the Earth's, m/s2. */
const gravityMS2 = 9.80665;

/** How high the centre of mass rises after take-off, m; time of the dip; knees at take-off; heels at take-off: choices. */
const flightM = 0.25;
const dipS = 0.6;
const straightKneeRad = 20 * degree;
const heelUpRad = 50 * degree;

/** From this share of the extension on the heels rise. */
const heelsFrom = 0.4;

export const jump: Exercise = {
  name: 'jump',
  about:
    'Dip, jump up 0.25 m, land the same way as the jump began, and stand. Depth is the knee in the dip, 80 degrees by default.',
  phases: ['dip', 'push off', 'flight', 'landing', 'rise'],
  trains: ['vasti', 'gluteus-maximus', 'gastrocnemius', 'soleus'],
  sensors: ['thigh', 'ankle', 'waist', 'lower-back'],
  options: ['depthDeg', 'frames'],
  build: jumpMotion,
};

/** Half of the jump, until the top of the flight; the other half is its mirror image in time. */
function jumpMotion(setup: Setup): Motion {
  const { tree, options } = setup;
  const depthDeg = chosen(setup, 'depthDeg', 80);
  const size = tree.coordinates.length;
  const reaches = (deg: number): boolean => jumpPosture(setup, deg * degree, 0, new Float64Array(size));
  if (!reaches(depthDeg)) throw unreachableDepth(setup.exercise, depthDeg, reaches);
  const depth = depthDeg * degree;
  // The last number of a row is the height of the centre of mass.
  const dip = chebyshevPath([0, 1], size, (at, into) => {
    jumpPosture(setup, between(straightKneeRad, depth, at), 0, into);
  });
  const push = chebyshevPath([0, heelsFrom, 1], size + 1, (at, into) => {
    const heel = heelUpRad * easeIn(Math.max(0, (at - heelsFrom) / (1 - heelsFrom)));
    jumpPosture(setup, between(depth, straightKneeRad, at), heel, into);
    into[size] = centreHeight(setup, into);
  });
  const state = [0, 1, 2].map(() => new Float64Array(size + 1)) as [Float64Array, Float64Array, Float64Array];
  const heightAt = (at: number): number => {
    push.evaluate(at, ...state);
    return state[0][size]!;
  };
  const [lowM, highM] = [heightAt(0), heightAt(1)];
  const takeOffMS = Math.sqrt(2 * gravityMS2 * flightM);
  // A push that grows and ends: on average two thirds of the final speed, a choice.
  const pushS = (1.5 * (highM - lowM)) / takeOffMS;
  const flightS = takeOffMS / gravityMS2;
  const rise = hermite([lowM, 0, 0], [highM, takeOffMS * pushS, -gravityMS2 * pushS ** 2]);
  const halfS = dipS + pushS + flightS;
  const frames = options.frames ?? 100;
  const motion = {
    coordinates: new Float64Array(frames * size),
    velocities: new Float64Array(frames * size),
    accelerations: new Float64Array(frames * size),
  };
  const share = new Float64Array(frames);
  const timeS = Float64Array.from({ length: frames }, (_, i) => (2 * halfS * i) / (frames - 1));
  const [value, first, second] = state;
  for (let frame = 0; frame < frames; frame++) {
    const back = timeS[frame]! > halfS;
    const time = back ? 2 * halfS - timeS[frame]! : timeS[frame]!;
    share[frame] = time < dipS + pushS ? 0.5 : 0;
    let [rate, change, upMS, upMS2] = [0, 0, 0, 0];
    if (time < dipS) {
      const u = time / dipS;
      dip.evaluate(ease(u), value.subarray(0, size), first.subarray(0, size), second.subarray(0, size));
      rate = (30 * u ** 2 * (1 - u) ** 2) / dipS;
      change = (60 * u * (1 - u) * (1 - 2 * u)) / dipS ** 2;
    } else if (time < dipS + pushS) {
      const u = (time - dipS) / pushS;
      const at = solveRoot((x) => heightAt(x) - rise(u), 0, 1) ?? 1;
      push.evaluate(at, ...state);
      const h = 1e-4;
      const [y0, y1, y2] = [rise(u - h), rise(u), rise(u + h)];
      rate = (y2 - y0) / (2 * h * pushS) / first[size]!;
      change = ((y2 - 2 * y1 + y0) / (h * pushS) ** 2 - second[size]! * rate ** 2) / first[size]!;
    } else {
      const flown = time - dipS - pushS;
      push.evaluate(1, ...state);
      value[human.pelvisY]! += takeOffMS * flown - (gravityMS2 * flown ** 2) / 2;
      upMS = takeOffMS - gravityMS2 * flown;
      upMS2 = -gravityMS2;
    }
    const sign = back ? -1 : 1;
    for (let j = 0; j < size; j++) {
      const i = frame * size + j;
      motion.coordinates[i] = value[j]!;
      motion.velocities[i] = sign * first[j]! * rate;
      motion.accelerations[i] = second[j]! * rate ** 2 + first[j]! * change;
    }
    motion.velocities[frame * size + human.pelvisY]! += sign * upMS;
    motion.accelerations[frame * size + human.pelvisY]! += upMS2;
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

function centreHeight({ tree, kinematics }: Setup, posture: Float64Array): number {
  const centre = new Float64Array(6);
  placeSegments(tree, kinematics, posture);
  centreOfMass(tree, kinematics, centre);
  return centre[1]!;
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
