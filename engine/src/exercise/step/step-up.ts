import { human } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { carry } from '../carry.ts';
import { between, cube, ease, easeIn } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footOnToes, midFootM } from '../foot-places.ts';
import { endOf, hermite } from '../hermite.ts';
import { poseLeg } from '../pose-leg.ts';
import { repetition } from '../repetition.ts';
import { chosen, emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { type SplitStance, splitPosture } from '../split/split-stance.ts';
import { soleSupport, toesSupport } from '../stance-supports.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;

/**
 * The way up in time, shares of it: the weight moves over the front foot, the rear heel begins to rise, the rear foot
 * leaves. Choices; the foot leaves once the weight, with what is left of its way, is over the front foot.
 */
const weightOverAt = 0.75;
const heelFrom = 0.3;
const leavesAt = 0.5;

/** The rear leg when it leaves, how straight it is before, and how far it bends in the air: choices. */
const rear = { heelUpRad: 60 * degree, kneeRad: [5 * degree, 12 * degree], bendRad: 70 * degree } as const;

/** Gap between the step's edge and the toes on the floor, m: a choice. */
const gapM = 0.05;

/** Knees at the top, not locked: a choice. */
const topKneeRad = 5 * degree;

/** The knee is first looked for in steps: a leg that bends too far can't be balanced either. */
const scanRad = 3 * degree;

/** What is given to the leg in the air, and the front knee; the rest follows from balance. */
const led = [
  (posture: Float64Array) => posture[human.right.kneeFlexion]!,
  (posture: Float64Array) => posture[human.left.hipFlexion]! + posture[human.pelvisTilt]!,
  (posture: Float64Array) => posture[human.left.kneeFlexion]!,
  (posture: Float64Array) => posture[human.left.ankleDorsiflexion]!,
  (posture: Float64Array) => posture[human.left.toeExtension]!,
];

/**
 * The way up a step in time: the right foot is on it, the weight moves from the middle of the rear foot to that of the
 * front one; the rear leg stays nearly straight and its heel rises until it leaves. From then on the front leg lifts the
 * body alone, both legs going on as they moved.
 */
function planStepUp(setup: Setup, stepM: number): ((at: number, into: Float64Array) => void) | null {
  const { body } = setup;
  const poseArms = carry({ ...setup, carried: [] }, chosen(setup, 'bar', 'hands'), setup.options.loadKg ?? 0);
  const middleM = midFootM(body);
  // Heel to toe behind the front heel, so that the rear foot stands before the step.
  const lengthM = body.foot.heelBehindM + gapM + body.foot.toeTipFrontM - body.foot.toeJointFrontM;
  // The weight is counted from the rear toe joint; it begins behind, in the middle of the foot.
  const startShare = -(body.foot.toeJointFrontM - middleM) / (middleM + lengthM);
  const frontShare = (at: number): number => between(startShare, 1, ease(Math.min(1, at / weightOverAt)));
  /** The last knee that was found: the next one is near it. */
  let near = topKneeRad;
  /** With the rear leg on the floor: the front knee follows from how straight the rear one is. */
  const shifting = (at: number, into: Float64Array): boolean => {
    const rise = at > heelFrom ? easeIn((at - heelFrom) / (leavesAt - heelFrom)) : 0;
    const wanted = between(rear.kneeRad[0], rear.kneeRad[1], rise);
    const raisedRad = rise * rear.heelUpRad;
    const stance: SplitStance = {
      frontShare: frontShare(at),
      poseArms,
      poseRear: (toeX, posture) => {
        posture[human.left.toeExtension] = raisedRad;
        return poseLeg(body, 'left', footOnToes(body, toeX, -stepM, raisedRad), posture);
      },
    };
    const off = (knee: number): number =>
      splitPosture(setup, stance, knee, lengthM, into) ? into[human.left.kneeFlexion]! - wanted : -wanted;
    const found = kneeNear(off, near);
    near = found ?? topKneeRad;
    return found !== null && splitPosture(setup, stance, found, lengthM, into);
  };
  const posture = emptyPosture();
  if (!shifting(leavesAt, posture) || !shifting(0, posture)) return null;
  const top = emptyPosture();
  const besideFront: SplitStance = { frontShare: 1, poseArms, poseRear: (_, into) => standBeside(into) };
  if (!splitPosture(setup, besideFront, topKneeRad, lengthM, top)) return null;
  const before = new Map<number, Float64Array>();
  const postureBefore = (at: number): Float64Array => {
    const known = before.get(at);
    if (known !== undefined) return known;
    const found = emptyPosture();
    shifting(at, found);
    before.set(at, found);
    return found;
  };
  const ways = led.map((value) =>
    hermite(
      endOf((at) => value(postureBefore(at)), leavesAt, 1 - leavesAt, -1),
      [value(top), 0, 0],
    ),
  );
  const rising = (share: number, at: number, into: Float64Array): boolean => {
    const bend = rear.bendRad * cube(4 * share * (1 - share));
    const free: SplitStance = {
      frontShare: frontShare(at),
      poseArms,
      poseRear: (_, moved) => {
        const { hipFlexion, kneeFlexion, ankleDorsiflexion, toeExtension } = human.left;
        moved[hipFlexion] = ways[1]!(share) + bend / 2 - moved[human.pelvisTilt]!;
        moved[kneeFlexion] = ways[2]!(share) + bend;
        moved[ankleDorsiflexion] = ways[3]!(share);
        moved[toeExtension] = ways[4]!(share);
        return true;
      },
    };
    return splitPosture(setup, free, ways[0]!(share), lengthM, into);
  };
  return (at, into) => {
    const done = at < leavesAt ? shifting(at, into) : rising((at - leavesAt) / (1 - leavesAt), at, into);
    if (!done) throw tooHigh(setup, stepM);
    into[human.pelvisY]! += stepM;
  };
}

/**
 * The front knee for which the rear one is as wanted: looked for next to another one first, then from straight on.
 *
 * @param off how much too far the rear knee is bent, rising
 */
function kneeNear(off: (kneeRad: number) => number, near: number): number | null {
  const beside = solveRoot(off, Math.max(topKneeRad, near - scanRad / 2), near + scanRad / 2);
  if (beside !== null) return beside;
  // On a low step the rear knee is bent further than wanted even with a straight front leg.
  if (off(topKneeRad) >= 0) return topKneeRad;
  let straight = topKneeRad;
  while (straight < 140 * degree && off(straight + scanRad) < 0) straight += scanRad;
  return solveRoot(off, straight, straight + scanRad);
}

function standBeside(posture: Float64Array): true {
  for (const joint of ['hipFlexion', 'kneeFlexion', 'ankleDorsiflexion'] as const)
    posture[human.left[joint]] = posture[human.right[joint]]!;
  posture[human.left.toeExtension] = 0;
  return true;
}

const tooHigh = ({ exercise }: Setup, stepM: number): InputError =>
  new InputError(
    'step-unreachable',
    `this body can't do ${exercise} on a step of ${stepM.toFixed(2)} m`,
    'stepHeightM',
    'give a lower step',
  );

/** Places of the way up at which the knee's greatest bend is looked for: it comes once the heel rises, at 0.35 to 0.36. */
const bentAt = [0, 0.3, 0.34, 0.355, 0.37, 0.4] as const;

/** Places at which the front leg alone may not be able to hold the balance on a high step. */
const aloneAt = [0.51, 0.53, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9] as const;

/** Greatest flexion of the front knee on the way up a step, rad; `null` where it can't be done. */
function deepestKnee(setup: Setup, stepM: number): number | null {
  const posture = emptyPosture();
  const pose = planStepUp({ ...setup, assumed: {} }, stepM);
  if (pose === null) return null;
  try {
    for (const at of aloneAt) pose(at, posture);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
  const knees = bentAt.map((at) => {
    pose(at, posture);
    return posture[human.right.kneeFlexion]!;
  });
  return Math.max(...knees);
}

/** The lowest step that is tried for a depth, and how finely the highest one is looked for, m. */
const lowestM = 0.03;
const scanM = 0.02;

/** Step on which the knee is bent by `depthDeg` at most, m. */
function stepForDepth(setup: Setup, depthDeg: number): number {
  const kneeDeg = (stepM: number): number => (deepestKnee(setup, stepM) ?? 0) / degree;
  const leastDeg = kneeDeg(lowestM);
  if (depthDeg < leastDeg)
    throw new InputError(
      'depth-unreachable',
      `the knee bends by more than ${depthDeg} degrees even on a step of ${lowestM} m`,
      'depth',
      `give at least ${Math.ceil(leastDeg)} degrees`,
    );
  let highestM = lowestM;
  while (kneeDeg(highestM) < depthDeg && deepestKnee(setup, highestM + scanM) !== null) highestM += scanM;
  const stepM = solveRoot((m) => kneeDeg(m) - depthDeg, lowestM, highestM);
  if (stepM === null) throw unreachableDepth(setup.exercise, depthDeg, (deg) => deg <= kneeDeg(highestM));
  return stepM;
}

export const stepUp: Exercise = {
  name: 'step-up',
  about:
    'The right foot on a step (stepHeightM, 0.2 m by default), stand up on it, and step down the same way. Depth is how far its knee bends; it then chooses the step.',
  phases: ['weight onto the step', 'up', 'down', 'weight onto the floor'],
  trains: ['vasti', 'gluteus-maximus', 'soleus', 'gluteus-medius'],
  sensors: ['thigh', 'waist', 'lower-back'],
  options: ['stepHeightM', 'depthDeg', 'tempo', 'loadKg', 'bar', 'frames'],
  build(setup) {
    const { depthDeg } = setup.options;
    const stepM = depthDeg === undefined ? chosen(setup, 'stepHeightM', 0.2) : stepForDepth(setup, depthDeg);
    carry(setup, chosen(setup, 'bar', 'hands'), chosen(setup, 'loadKg', 0));
    const pose = planStepUp(setup, stepM);
    if (pose === null) throw tooHigh(setup, stepM);
    return repetition(setup, {
      out: 'up',
      tempo: { downS: 2, pauseS: 0, upS: 2 },
      isTimed: true,
      breaks: [heelFrom, leavesAt, weightOverAt],
      pose,
      supports: [
        soleSupport(setup.body, 'right', undefined, 'step'),
        soleSupport(setup.body, 'left', (at) => (at < heelFrom ? 1 : 0)),
        toesSupport(setup.body, 'left', (at) => (at >= heelFrom && at < leavesAt ? 1 : 0)),
      ],
    });
  },
};
