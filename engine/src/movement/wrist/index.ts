export type { Blocks } from './blocks.ts';
export { findLifts, findRows, type LiftRow } from './find-lifts.ts';
export { type LiftLimits, type LiftShape, liftLimits, nameLift } from './name-lift.ts';
export { WristLifts } from './wrist-lifts.ts';
