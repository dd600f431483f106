import { human } from '../../body/index.ts';
import { cos } from '../../number/index.ts';
import { carry } from '../carry.ts';
import { between } from '../ease.ts';
import { footOnToes } from '../foot-places.ts';
import { poseLeg } from '../pose-leg.ts';
import { poseLegOnToes, toeLink } from '../pose-leg-on-toes.ts';
import { chosen, emptyPosture, type Setup } from '../setup.ts';
import { unreachableDepth } from '../unreachable.ts';
import { type SplitStance, splitLengthM, splitPosture } from './split-stance.ts';

const degree = Math.PI / 180;

/**
 * Share of the weight on the front foot, at the top and at the bottom: choices. Measured lunges load the front leg more,
 * and more so at the bottom and with the rear foot raised; the source (an abstract on lunge techniques with two force
 * plates) gives no numbers.
 */
export const onFloor = { top: 0.5, bottom: 0.8 };
const onBench = { top: 0.85, bottom: 0.85 };

/**
 * With the rear foot on a bench the trunk leans as in the squat, parallel to the shank: the hip then gives far more than the
 * knee, as was measured (Mackey and Riemann 2021, Int J Exerc Sci 14:533, abstract read).
 */
const benchTrunkShare = 1;

/** How far the rear heel is up on the floor, at the top and at the bottom: choices. */
const heelUpRad = { top: 40 * degree, bottom: 65 * degree };

/**
 * The rear foot has its ball on a bench; as the knee sinks the shank turns over it, the ankle by a part of that: choices, at
 * the top and at the bottom.
 */
const benchAnkleRad = { top: -20 * degree, bottom: 5 * degree };

/** The front knee at the top: as straight as the rear leg's length allows, tried in steps; not locked, a choice. */
const topKneeStepRad = 2.5 * degree;
const leastTopKneeRad = 5 * degree;

/**
 * A split stance made for one body: its step, and its postures from the top (0) to the bottom (1); the weight moves onto
 * the front foot along with the knee, or on its own.
 */
export interface SplitPlan {
  lengthM: number;
  pose(at: number, into: Float64Array, weightAt?: number): void;
}

/**
 * Chooses the step and the way down of a split squat. On the floor the step is such that the rear thigh hangs straight
 * down at the bottom ("knee under the hip"), with the rear foot on a bench such that both knees are bent alike.
 *
 * @param benchM height of the bench under the rear foot; 0: the floor
 * @param topShare of the weight on the front foot at the top; default that of a split squat
 */
export function planSplit(
  setup: Setup,
  depthDeg: number,
  benchM: number,
  topShare = benchM > 0 ? onBench.top : onFloor.top,
): SplitPlan {
  const poseArms = carry(setup, chosen(setup, 'bar', 'high'), chosen(setup, 'loadKg', 0));
  const share = { ...(benchM > 0 ? onBench : onFloor), top: topShare };
  const stanceAt = (at: number, weightAt = at): SplitStance => ({
    frontShare: between(share.top, share.bottom, weightAt),
    ...(benchM > 0 && { trunkShare: benchTrunkShare }),
    poseArms,
    poseRear: benchM > 0 ? rearOnBench(setup, benchM, at) : rearOnFloor(setup, at),
  });
  const bottom = (deg: number): number | null =>
    splitLengthM(
      setup,
      stanceAt(1),
      deg * degree,
      benchM > 0 ? kneesAlike(setup, benchM, deg) : thighDown(setup),
    );
  const lengthM = bottom(depthDeg);
  if (lengthM === null) throw unreachableDepth(setup.exercise, depthDeg, (deg) => bottom(deg) !== null);
  const deepRad = depthDeg * degree;
  const posture = emptyPosture();
  let topRad = leastTopKneeRad;
  while (topRad < deepRad && !splitPosture(setup, stanceAt(0), topRad, lengthM, posture))
    topRad += topKneeStepRad;
  // One step away from the straight leg, where its angles change without bound.
  topRad = Math.min(topRad + topKneeStepRad, deepRad);
  return {
    lengthM,
    pose: (at, into, weightAt) => {
      if (!splitPosture(setup, stanceAt(at, weightAt), topRad + at * (deepRad - topRad), lengthM, into))
        throw unreachableDepth(setup.exercise, depthDeg, () => false);
    },
  };
}

const rearOnBench =
  ({ body }: Setup, benchM: number, at: number): SplitStance['poseRear'] =>
  (toeX, posture) => {
    const { top, bottom } = benchAnkleRad;
    return poseLegOnToes(body, 'left', toeX, benchM, between(top, bottom, at), posture);
  };

const rearOnFloor =
  ({ body }: Setup, at: number): SplitStance['poseRear'] =>
  (toeX, posture) => {
    const raisedRad = between(heelUpRad.top, heelUpRad.bottom, at);
    posture[human.left.toeExtension] = raisedRad;
    return poseLeg(body, 'left', footOnToes(body, toeX, 0, raisedRad), posture);
  };

const thighDown =
  ({ body }: Setup) =>
  (posture: Float64Array): number => {
    const { thigh, shank } = body.legs.left;
    const foot = footOnToes(body, 0, 0, heelUpRad.bottom);
    const drop = posture[human.pelvisY]! - thigh.lengthM - foot.ankleY;
    return Math.sqrt(Math.max(0, shank.lengthM ** 2 - drop ** 2)) - foot.ankleX - posture[human.pelvisX]!;
  };

const kneesAlike =
  ({ body }: Setup, benchM: number, kneeDeg: number) =>
  (posture: Float64Array): number => {
    const thighM = body.legs.left.thigh.lengthM;
    const { lengthM, forwardRad } = toeLink(body, 'left', benchAnkleRad.bottom);
    const bent = cos(kneeDeg * degree - forwardRad);
    const reach = thighM ** 2 + lengthM ** 2 + 2 * thighM * lengthM * bent;
    const drop = posture[human.pelvisY]! - benchM;
    return Math.sqrt(Math.max(0, reach - drop ** 2)) - posture[human.pelvisX]!;
  };
