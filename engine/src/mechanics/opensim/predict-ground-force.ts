import {
  accelerateSegments,
  createKinematics,
  moveSegments,
  type PlanarTree,
  placeSegments,
} from '../../body/index.ts';
import type { CoordinateMotion } from './coordinate-motion.ts';
import { shareOfRightFoot } from './share-of-right-foot.ts';
import { type Stance, stances } from './stances.ts';

/** The segments whose origins stand for heel and toes. */
export interface FootSegments {
  heel: number;
  toes: number;
}

/** What the ground did to both feet, as the motion tells it. */
export interface PredictedGroundForce {
  /** Of both feet together, N, ground frame. */
  forceX: Float64Array;
  forceY: Float64Array;
  /** Of each foot, N. */
  rightY: Float64Array;
  leftY: Float64Array;
  rightStances: readonly Stance[];
  leftStances: readonly Stance[];
}

/**
 * The ground's force in walking without force plates: mass times acceleration less gravity, summed over the segments,
 * shared between the feet by `shareOfRightFoot`.
 *
 * @param root segment that heels and toes are compared with: the pelvis
 * @param gravityY m/s2, for example -9.80665
 * @example
 * const { rightY } = predictGroundForce(tree, motion, pelvis, { heel: 4, toes: 5 }, { heel: 9, toes: 10 }, -9.80665);
 */
export function predictGroundForce(
  tree: PlanarTree,
  { timeS, coordinates, velocities, accelerations }: CoordinateMotion,
  root: number,
  right: FootSegments,
  left: FootSegments,
  gravityY: number,
): PredictedGroundForce {
  const count = tree.coordinates.length;
  const kinematics = createKinematics(tree);
  const perFrame = () => new Float64Array(timeS.length);
  const [forceX, forceY] = [perFrame(), perFrame()];
  const alongWay = [right.heel, right.toes, left.heel, left.toes, root].map((segment) => ({
    segment,
    m: perFrame(),
  }));
  for (let i = 0; i < timeS.length; i++) {
    const from = i * count;
    placeSegments(tree, kinematics, coordinates, from);
    moveSegments(tree, kinematics, velocities, from);
    accelerateSegments(tree, kinematics, velocities, accelerations, from);
    tree.segments.forEach(({ massKg }, k) => {
      forceX[i]! += massKg * kinematics.comAccelerationX[k]!;
      forceY[i]! += massKg * (kinematics.comAccelerationY[k]! - gravityY);
    });
    for (const { segment, m } of alongWay) m[i] = kinematics.originX[segment]!;
  }
  const [rightHeel, rightToes, leftHeel, leftToes, pelvis] = alongWay.map(({ m }) => m);
  const rightStances = stances(timeS, rightHeel!, rightToes!, pelvis!);
  const leftStances = stances(timeS, leftHeel!, leftToes!, pelvis!);
  const share = shareOfRightFoot(timeS, forceY, rightStances, leftStances);
  return {
    forceX,
    forceY,
    rightY: forceY.map((force, i) => force * (share[i]! || 0)),
    leftY: forceY.map((force, i) => force * (1 - share[i]! || 0)),
    rightStances,
    leftStances,
  };
}
