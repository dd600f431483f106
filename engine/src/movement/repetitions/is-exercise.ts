import type { Cycle } from './cycle.ts';
import { footComesDown } from './foot-comes-down.ts';
import { likeness } from './likeness.ts';
import type { CycleShape, ExerciseName } from './name-exercise.ts';

// How sure a set has to be depends on what else looks like it. Choices, between the repetitions of one person and the
// fidgets, small steps and stairs of simulated days.
/** Chair stands come in tests and in training; a chair twice in a row is daily life. */
const leastChairStands = 3;
/** Shifting the weight lifts the body too, less alike and less far: sum of the fastest rise and fall, m/s. */
const leastCalfRaises = 3;
const calfRaiseLikeness = 0.8;
const calfRaiseSpeedMS = 0.25;
/** On the leg that does not work only the way of the body tells an exercise. */
const otherLegLikeness = 0.9;
const otherLegSpeedMS = 0.32;
/** A foot comes down softly in a slow step, but the body ends on another level, m: a low step, a high box. */
const leastStepM = 0.1;
const mostStepM = 0.5;
/** Cycles after which the body is on another level need be less alike. */
const levelLikeness = 0.8;
/** The other leg of a lunge takes two steps a cycle, as a short walk does. */
const leastOtherLegLunges = 3;
const otherLegLungeLikeness = 0.7;
/** More steps than one take longer, s. */
const longestOtherLegS = 9;
/** Jumps one after the other, without a stand between. */
const leastJumpsOnEnd = 4;

/**
 * Whether cycles in a row are an exercise and not a part of daily life that looks alike.
 *
 * @param shape the medians of the cycles, and `name` what they were named
 */
export function isExercise(
  cycles: readonly Cycle[],
  shape: CycleShape,
  { exercise, workingLeg }: ExerciseName,
): boolean {
  const count = cycles.length;
  const speedMS = shape.riseMS + shape.fallMS;
  let alike = 0;
  for (let i = 1; i < count; i++) alike += likeness(cycles[i - 1], cycles[i]) / (count - 1);
  if (exercise === 'jump') return count >= (cycles[0].isBetweenStands ? 2 : leastJumpsOnEnd);
  if (exercise === 'sit-to-stand') return count >= leastChairStands;
  if (exercise === 'calf-raise') {
    return count >= leastCalfRaises && alike >= calfRaiseLikeness && speedMS >= calfRaiseSpeedMS;
  }
  if (workingLeg !== 'other') return true;
  const tookS = (cycles[0].endMs - cycles[0].startMs) / 1000;
  if (exercise === 'lunge') {
    const enough = count >= leastOtherLegLunges && alike >= otherLegLungeLikeness;
    return (enough || alike >= otherLegLikeness) && tookS <= longestOtherLegS;
  }
  if (speedMS < otherLegSpeedMS || tookS > longestOtherLegS) return false;
  const isStep = exercise === 'step-up' || exercise === 'step-down';
  const levelM = Math.abs(shape.netRiseM);
  if (isStep && levelM >= leastStepM && levelM <= mostStepM) return alike >= levelLikeness;
  return alike >= otherLegLikeness && (!isStep || footComesDown(shape));
}
