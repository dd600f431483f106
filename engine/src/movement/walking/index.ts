export { type DayWalking, dayWalking } from './day-walking.ts';
export { type WalkingBout, walkingBouts } from './walking-bouts.ts';
export { assumedHeightM, type WalkingSpeed, walkingSpeed } from './walking-speed.ts';
