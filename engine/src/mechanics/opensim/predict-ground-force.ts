import {
  accelerateSegments,
  centreOfMass,
  createKinematics,
  type Kinematics,
  moveSegments,
  type PlanarTree,
  placeSegments,
} from '../../body/index.ts';
import type { CoordinateMotion } from './coordinate-motion.ts';
import { type FootPath, type FootUse, footUse, rangeOf } from './foot-paths.ts';
import { shareOfRightFoot } from './share-of-right-foot.ts';
import { shareOfStandingFeet } from './share-of-standing-feet.ts';
import { type Stance, stances } from './stances.ts';

/** The segments whose origins stand for heel and toes. */
export interface FootSegments {
  heel: number;
  toes: number;
}

/** What the ground did to both feet, as the motion tells it. */
export interface PredictedGroundForce {
  use: FootUse;
  /** Of both feet together, N, ground frame. */
  forceX: Float64Array;
  forceY: Float64Array;
  /** Share of the right foot, 0-1; NaN where neither is on the ground. */
  rightShare: Float64Array;
  /** How far the feet are apart along the way, on average, m, and how far the one that moves more gets. */
  apartM: number;
  steppedM: number;
  /** When each foot was on the ground in walking; empty for feet that stand. */
  rightStances: readonly Stance[];
  leftStances: readonly Stance[];
}

/**
 * The ground's force without force plates: mass times acceleration less gravity, summed over the segments, shared
 * between the feet by `shareOfRightFoot` in walking and by `shareOfStandingFeet` otherwise.
 *
 * @param root segment that the feet are compared with: the pelvis
 * @param gravityY m/s2, for example -9.80665
 * @example
 * const { forceY } = predictGroundForce(tree, motion, pelvis, { heel: 4, toes: 5 }, { heel: 9, toes: 10 }, -9.80665);
 */
export function predictGroundForce(
  tree: PlanarTree,
  { timeS, coordinates, velocities, accelerations }: CoordinateMotion,
  root: number,
  rightFoot: FootSegments,
  leftFoot: FootSegments,
  gravityY: number,
): PredictedGroundForce {
  const count = tree.coordinates.length;
  const kinematics = createKinematics(tree);
  const perFrame = () => new Float64Array(timeS.length);
  const [forceX, forceY, centreX, pelvisX] = [perFrame(), perFrame(), perFrame(), perFrame()];
  const [right, left] = [rightFoot, leftFoot].map((segments) => ({
    segments,
    path: {
      heelX: perFrame(),
      heelY: perFrame(),
      toesX: perFrame(),
      toesY: perFrame(),
      speedMS: perFrame(),
    },
  })) as [FollowedFoot, FollowedFoot];
  const centre = new Float64Array(6);
  const massKg = tree.segments.reduce((sum, segment) => sum + segment.massKg, 0);
  for (let i = 0; i < timeS.length; i++) {
    const from = i * count;
    placeSegments(tree, kinematics, coordinates, from);
    moveSegments(tree, kinematics, velocities, from);
    accelerateSegments(tree, kinematics, velocities, accelerations, from);
    centreOfMass(tree, kinematics, centre);
    centreX[i] = centre[0]!;
    forceX[i] = massKg * centre[4]!;
    forceY[i] = massKg * (centre[5]! - gravityY);
    pelvisX[i] = kinematics.originX[root]!;
    for (const foot of [right, left]) follow(foot, kinematics, i);
  }
  const use = footUse(right.path, left.path, pelvisX);
  const apart = right.path.heelX.reduce((sum, value, i) => sum + Math.abs(value - left.path.heelX[i]!), 0);
  const apartM = apart / timeS.length;
  const steppedM = Math.max(rangeOf(right.path.heelX), rangeOf(left.path.heelX));
  if (use === 'standing') {
    const rightShare = shareOfStandingFeet(right.path, left.path, centreX);
    return { use, forceX, forceY, rightShare, apartM, steppedM, rightStances: [], leftStances: [] };
  }
  const [rightStances, leftStances] = [right.path, left.path].map(({ heelX, toesX }) =>
    stances(timeS, heelX, toesX, pelvisX),
  ) as [Stance[], Stance[]];
  const rightShare = shareOfRightFoot(timeS, forceY, rightStances, leftStances);
  return { use, forceX, forceY, rightShare, apartM, steppedM, rightStances, leftStances };
}

interface FollowedFoot {
  segments: FootSegments;
  path: FootPath;
}

function follow({ segments, path }: FollowedFoot, kinematics: Kinematics, frame: number): void {
  const { originX, originY, originVelocityX, originVelocityY } = kinematics;
  const { heel, toes } = segments;
  path.heelX[frame] = originX[heel]!;
  path.heelY[frame] = originY[heel]!;
  path.toesX[frame] = originX[toes]!;
  path.toesY[frame] = originY[toes]!;
  const speed = (segment: number) =>
    Math.sqrt(originVelocityX[segment]! ** 2 + originVelocityY[segment]! ** 2);
  path.speedMS[frame] = Math.min(speed(heel), speed(toes));
}
