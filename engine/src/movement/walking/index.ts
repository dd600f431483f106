export { type DayWalking, dayWalking } from './day-walking.ts';
export { type WalkingBout, walkingBouts } from './walking-bouts.ts';
export { type WalkingSizeRatio, walkingSizeRatio } from './walking-size-ratio.ts';
export { assumedHeightM, type WalkingSpeed, walkingSpeed } from './walking-speed.ts';
