export { accelerateSegments } from './accelerate-segments.ts';
export type { Body, BodySegment, FootShape, LegSegments, Prosthesis, Sex, Side } from './body.ts';
export type { BodyOptions } from './body-options.ts';
export { centreOfMass } from './centre-of-mass.ts';
export { describeBody } from './describe-body.ts';
export { human, humanCoordinates } from './human-coordinates.ts';
export { humanSegments, humanTree } from './human-tree.ts';
export type { Joint, JointRange } from './joint-limits.ts';
export { createKinematics, type Kinematics } from './kinematics.ts';
export {
  type MouseDay,
  type MouseDayOptions,
  type MouseHousing,
  mouseCageDay,
} from './mouse/mouse-cage-day.ts';
export { type MouseGround, type MouseHindLeg, mouseHindLeg } from './mouse/mouse-hind-leg.ts';
export { moveSegments } from './move-segments.ts';
export { type MuscleGroup, muscleGroups } from './muscle-groups.ts';
export { placeSegments } from './place-segments.ts';
export type { Curve, PlanarJoint, PlanarSegment, PlanarTree, Translation } from './planar-tree.ts';
export { strengthNorm } from './strength-norm.ts';
