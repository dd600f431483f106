import type { Kinematics, PlanarTree } from '../body/index.ts';
import type { ExternalForces } from './external-forces.ts';

/** What the joints of a tree carry; one number per segment, for the joint by which it hangs on its parent. */
export interface JointLoads {
  /** Generalised force of each coordinate, N or N·m: what muscles and actuators have to give. */
  generalised: Float64Array;
  /** Force of the parent (or the ground) on the segment at the joint, ground frame, N. */
  forceX: Float64Array;
  forceY: Float64Array;
  /** Moment of the parent on the segment about the joint, N·m, anticlockwise positive. */
  momentNm: Float64Array;
}

/** Makes the arrays that `jointLoads` writes. */
export function createJointLoads(tree: PlanarTree): JointLoads {
  return {
    generalised: new Float64Array(tree.coordinates.length),
    forceX: new Float64Array(tree.segments.length),
    forceY: new Float64Array(tree.segments.length),
    momentNm: new Float64Array(tree.segments.length),
  };
}

/**
 * Inverse dynamics, force stage: from where the segments are and how they accelerate to what the joints carry. The
 * recursive Newton-Euler way (Featherstone, Rigid Body Dynamics Algorithms, 2008, chapter 5): every segment needs
 * `mass * (acceleration - gravity)` less the forces from outside, and hands that on to its parent. Geometry is left
 * as it is, so that another gravity or another load costs this stage alone.
 *
 * A joint that slides by a curve of its coordinate does work along the curve too: its coordinate's generalised force is
 * the moment plus the force times the curve's slope.
 *
 * @param kinematics after `placeSegments`, `moveSegments` and `accelerateSegments`; after `placeSegments` alone and
 *   with the accelerations zero, the static loads
 * @param gravityX,gravityY m/s2; on Earth 0 and -9.80665
 * @param external forces from outside, `null`: none
 * @example
 * jointLoads(tree, kinematics, 0, -9.80665, null, loads);
 * loads.generalised[0]; // N·m or N
 */
export function jointLoads(
  tree: PlanarTree,
  kinematics: Kinematics,
  gravityX: number,
  gravityY: number,
  external: ExternalForces | null,
  loads: JointLoads,
): void {
  const { segments } = tree;
  const { generalised, forceX, forceY, momentNm } = loads;
  const { jointX, jointY, comX, comY, cosine, sine, slideX, slideY } = kinematics;
  const { comAccelerationX, comAccelerationY, angularAcceleration } = kinematics;
  for (let i = 0; i < segments.length; i++) {
    const { massKg, inertiaKgM2 } = segments[i]!;
    const fx = massKg * (comAccelerationX[i]! - gravityX);
    const fy = massKg * (comAccelerationY[i]! - gravityY);
    forceX[i] = fx;
    forceY[i] = fy;
    momentNm[i] =
      inertiaKgM2 * angularAcceleration[i]! + (comX[i]! - jointX[i]!) * fy - (comY[i]! - jointY[i]!) * fx;
  }
  if (external !== null) subtract(external, kinematics, loads);
  generalised.fill(0);
  for (let i = segments.length - 1; i >= 0; i--) {
    const { parent, rotation, sign, translationX, translationY } = segments[i]!.joint;
    const fx = forceX[i]!;
    const fy = forceY[i]!;
    if (rotation >= 0) generalised[rotation]! += sign * momentNm[i]!;
    if (translationX !== null || translationY !== null) {
      const c = parent >= 0 ? cosine[parent]! : 1;
      const s = parent >= 0 ? sine[parent]! : 0;
      if (translationX !== null)
        generalised[translationX.coordinate]! += slideX[5 * i + 1]! * (c * fx + s * fy);
      if (translationY !== null)
        generalised[translationY.coordinate]! += slideY[5 * i + 1]! * (c * fy - s * fx);
    }
    if (parent < 0) continue;
    forceX[parent]! += fx;
    forceY[parent]! += fy;
    momentNm[parent]! +=
      momentNm[i]! + (jointX[i]! - jointX[parent]!) * fy - (jointY[i]! - jointY[parent]!) * fx;
  }
}

/** What comes from outside the joints need not give. */
function subtract(external: ExternalForces, kinematics: Kinematics, loads: JointLoads): void {
  for (let k = 0; k < external.count; k++) {
    const i = external.segment[k]!;
    const fx = external.forceX[k]!;
    const fy = external.forceY[k]!;
    let x = external.pointX[k]!;
    let y = external.pointY[k]!;
    if (external.inGround[k] === 0) {
      const c = kinematics.cosine[i]!;
      const s = kinematics.sine[i]!;
      const inGroundX = kinematics.originX[i]! + c * x - s * y;
      y = kinematics.originY[i]! + s * x + c * y;
      x = inGroundX;
    }
    loads.forceX[i]! -= fx;
    loads.forceY[i]! -= fy;
    loads.momentNm[i]! -=
      external.momentNm[k]! + (x - kinematics.jointX[i]!) * fy - (y - kinematics.jointY[i]!) * fx;
  }
}
