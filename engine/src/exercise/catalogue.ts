import type { Exercise } from './exercise.ts';
import { deadlift } from './hinge/deadlift.ts';
import { romanianDeadlift } from './hinge/romanian-deadlift.ts';
import { calfRaise } from './raise/calf-raise.ts';
import { assistedSitToStand, sitToStand } from './seat/sit-to-stand.ts';
import { lunge } from './split/lunge.ts';
import { bulgarianSquat, splitSquat } from './split/split-squats.ts';
import { declineSquat, frontSquat, halfSquat, singleLegSquat, squat, sumoSquat } from './squat/squats.ts';
import { lie, oneLegStand, quadSet, sit, stand, standingFrame } from './still/still.ts';

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
  deadlift,
  romanianDeadlift,
  lunge,
  sitToStand,
  calfRaise,
  stand,
  oneLegStand,
  sit,
  lie,
  quadSet,
  assistedSitToStand,
  standingFrame,
];
