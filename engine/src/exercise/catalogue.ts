import type { Exercise } from './exercise.ts';
import { lunge } from './split/lunge.ts';
import { bulgarianSquat, splitSquat } from './split/split-squats.ts';
import { declineSquat, frontSquat, halfSquat, singleLegSquat, squat, sumoSquat } from './squat/squats.ts';

/** Every exercise, in the order in which they are listed. */
export const exercises: readonly Exercise[] = [
  squat,
  frontSquat,
  halfSquat,
  singleLegSquat,
  splitSquat,
  bulgarianSquat,
  sumoSquat,
  declineSquat,
  lunge,
];
