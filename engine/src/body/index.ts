export { accelerateSegments } from './accelerate-segments.ts';
export { centreOfMass } from './centre-of-mass.ts';
export { createKinematics, type Kinematics } from './kinematics.ts';
export { moveSegments } from './move-segments.ts';
export { placeSegments } from './place-segments.ts';
export type { Curve, PlanarJoint, PlanarSegment, PlanarTree, Translation } from './planar-tree.ts';
