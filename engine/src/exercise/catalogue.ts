import type { Exercise } from './exercise.ts';
import { bridge, hipThrust } from './floor/bridge.ts';
import { anklePump, heelSlide, seatedMarch } from './floor/in-bed.ts';
import { run } from './gait/run.ts';
import { stairsDown, stairsUp } from './gait/stairs.ts';
import { walk } from './gait/walk.ts';
import { deadlift } from './hinge/deadlift.ts';
import { romanianDeadlift } from './hinge/romanian-deadlift.ts';
import { jump } from './jump/jump.ts';
import { cycle, supineCycle } from './machine/cycling.ts';
import { row } from './machine/row.ts';
import { kneeExtension, legPress } from './machine/seated-machines.ts';
import { calfRaise } from './raise/calf-raise.ts';
import { assistedSitToStand, sitToStand } from './seat/sit-to-stand.ts';
import { lunge } from './split/lunge.ts';
import { bulgarianSquat, splitSquat } from './split/split-squats.ts';
import { declineSquat, frontSquat, halfSquat, singleLegSquat, squat, sumoSquat } from './squat/squats.ts';
import { stepDown } from './step/step-down.ts';
import { stepUp } from './step/step-up.ts';
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
  hipThrust,
  lunge,
  stepUp,
  stepDown,
  sitToStand,
  calfRaise,
  legPress,
  bridge,
  kneeExtension,
  cycle,
  row,
  walk,
  stairsUp,
  stairsDown,
  run,
  jump,
  stand,
  oneLegStand,
  sit,
  lie,
  seatedMarch,
  heelSlide,
  anklePump,
  quadSet,
  supineCycle,
  assistedSitToStand,
  standingFrame,
];
