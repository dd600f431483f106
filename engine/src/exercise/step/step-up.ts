import { human } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { carry } from '../carry.ts';
import { between, ease, easeIn } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footOnToes } from '../foot-places.ts';
import { poseLeg } from '../pose-leg.ts';
import { repetition } from '../repetition.ts';
import { chosen, emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { type SplitStance, splitPosture } from '../split/split-stance.ts';
import { soleSupport, toesSupport } from '../stance-supports.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;

/** Where along the way up the rear foot leaves the floor, and how the rear leg is then: choices. */
const leavesAt = 0.3;
const rear = { heelUpRad: 60 * degree, kneeRad: [5 * degree, 12 * degree], bendRad: 70 * degree } as const;

/** The rear foot leaves when the weight is over the front ankle, not yet over the middle of the foot: a choice. */
const leavesShare = 0.78;

/** Gap between the step's edge and the toes on the floor, m: a choice. */
const gapM = 0.05;

/** Knees at the top, not locked: a choice. */
const topKneeRad = 5 * degree;

/** The knee is first looked for in steps: a leg that bends too far can't be balanced either. */
const scanRad = 3 * degree;

/**
 * The way up a step: the right foot is on it, the weight moves from the rear toes to the front foot while the rear leg
 * stays nearly straight and its heel rises; then the front leg lifts the body alone, balanced over its middle.
 */
function planStepUp(setup: Setup, stepM: number): ((at: number, into: Float64Array) => void) | null {
  const { body } = setup;
  const poseArms = carry({ ...setup, carried: [] }, chosen(setup, 'bar', 'hands'), setup.options.loadKg ?? 0);
  // Heel to toe behind the front heel, so that the rear foot stands before the step.
  const lengthM = body.foot.heelBehindM + gapM + body.foot.toeTipFrontM - body.foot.toeJointFrontM;
  const stance = (share: number, raisedRad: number): SplitStance => ({
    frontShare: share,
    poseArms,
    poseRear: (toeX, posture) => {
      posture[human.left.toeExtension] = raisedRad;
      return poseLeg(body, 'left', footOnToes(body, toeX, -stepM, raisedRad), posture);
    },
  });
  /** With the rear leg on the floor: the front knee follows from how straight the rear one is. */
  const shifting = (share: number, into: Float64Array): boolean => {
    const wanted = between(rear.kneeRad[0], rear.kneeRad[1], share);
    const on = stance(share * leavesShare, share * rear.heelUpRad);
    const off = (knee: number): number =>
      splitPosture(setup, on, knee, lengthM, into) ? into[human.left.kneeFlexion]! - wanted : -wanted;
    let straight = topKneeRad;
    while (straight < 140 * degree && off(straight + scanRad) < 0) straight += scanRad;
    // On a low step the rear knee is bent further than wanted even with a straight front leg.
    const knee = off(topKneeRad) >= 0 ? topKneeRad : solveRoot(off, straight, straight + scanRad);
    return knee !== null && splitPosture(setup, on, knee, lengthM, into);
  };
  const left = emptyPosture();
  if (!shifting(1, left) || !shifting(0, emptyPosture())) return null;
  const rising = (share: number, into: Float64Array): boolean => {
    const free: SplitStance = {
      frontShare: between(leavesShare, 1, share),
      poseArms,
      poseRear: (_, posture) => {
        const { hipFlexion, kneeFlexion, ankleDorsiflexion, toeExtension } = human.left;
        const bend = rear.bendRad * 4 * share * (1 - share);
        posture[hipFlexion] = between(left[hipFlexion]!, posture[human.right.hipFlexion]!, share) + bend / 2;
        posture[kneeFlexion] = between(left[kneeFlexion]!, posture[human.right.kneeFlexion]!, share) + bend;
        posture[ankleDorsiflexion] = between(
          left[ankleDorsiflexion]!,
          posture[human.right.ankleDorsiflexion]!,
          share,
        );
        posture[toeExtension] = between(left[toeExtension]!, 0, share);
        return true;
      },
    };
    return splitPosture(
      setup,
      free,
      between(left[human.right.kneeFlexion]!, topKneeRad, share),
      lengthM,
      into,
    );
  };
  return (at, into) => {
    const done =
      at < leavesAt
        ? shifting(ease(at / leavesAt), into)
        : rising(easeIn((at - leavesAt) / (1 - leavesAt)), into);
    if (!done) throw tooHigh(setup, stepM);
    into[human.pelvisY]! += stepM;
  };
}

const tooHigh = ({ exercise }: Setup, stepM: number): InputError =>
  new InputError(
    'step-unreachable',
    `this body can't do ${exercise} on a step of ${stepM.toFixed(2)} m`,
    'stepHeightM',
    'give a lower step',
  );

/** Knee flexion with which the foot stands on a step before the rise, rad; `null` where it can't. */
function kneeOnStep(setup: Setup, stepM: number): number | null {
  const posture = emptyPosture();
  const pose = planStepUp({ ...setup, assumed: {} }, stepM);
  if (pose === null) return null;
  pose(0, posture);
  return posture[human.right.kneeFlexion]!;
}

/** The lowest step that is tried for a depth, and how finely the highest one is looked for, m. */
const lowestM = 0.03;
const scanM = 0.02;

/** Step on which the knee is bent by `depthDeg` before the rise, m. */
function stepForDepth(setup: Setup, depthDeg: number): number {
  const kneeDeg = (stepM: number): number => (kneeOnStep(setup, stepM) ?? 0) / degree;
  let highestM = lowestM;
  while (kneeDeg(highestM) < depthDeg && kneeOnStep(setup, highestM + scanM) !== null) highestM += scanM;
  const stepM = solveRoot((m) => kneeDeg(m) - depthDeg, lowestM, highestM);
  if (stepM === null) throw unreachableDepth(setup.exercise, depthDeg, (deg) => deg <= kneeDeg(highestM));
  return stepM;
}

export const stepUp: Exercise = {
  name: 'step-up',
  about:
    'The right foot on a step (stepHeightM, 0.2 m by default), stand up on it, and step down the same way. Depth is the knee before the rise; it then chooses the step.',
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
      breaks: [leavesAt],
      pose,
      supports: [
        soleSupport(setup.body, 'right', undefined, 'step'),
        toesSupport(setup.body, 'left', (at) => (at < leavesAt ? 1 : 0)),
      ],
    });
  },
};
