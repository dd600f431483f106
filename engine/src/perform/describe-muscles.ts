import { type Body, type MuscleGroup, muscleGroups, type Side } from '../body/index.ts';
import type { Motion } from '../exercise/index.ts';
import { armEfforts, type MotionSolution } from '../mechanics/index.ts';
import { round } from '../number/index.ts';
import type { ExerciseResult } from './exercise-result.ts';

/**
 * Each muscle group of one leg, and of the trunk, over a repetition. The activation of a group is the mean of its muscles,
 * each by its strength; its force their sum. Arms, chest and upper back have a share of their strength alone.
 */
export function describeMuscles(
  body: Body,
  { durationS, frames, periodic }: Motion,
  solution: MotionSolution,
  side: Side,
): ExerciseResult['muscles'] {
  const stepS = durationS / (periodic ? frames : frames - 1);
  const described: ExerciseResult['muscles'] = {};
  for (const group of muscleGroups) {
    const members = membersOf(solution, group, side);
    if (members.length > 0) described[group] = describeGroup(solution, members, stepS);
  }
  for (const [group, effort] of Object.entries(armEfforts(body, solution)))
    described[group] = describeEffort(effort);
  return described;
}

/** The activation of a group at one frame, 0 to 1. */
export function groupActivation(
  { muscles, activation }: MotionSolution,
  members: readonly number[],
  frame: number,
): number {
  let sum = 0;
  let strengthN = 0;
  for (const member of members) {
    sum += activation[frame * muscles.length + member] * muscles[member].maxForceN;
    strengthN += muscles[member].maxForceN;
  }
  return strengthN > 0 ? sum / strengthN : 0;
}

/** Indexes of the muscles of a group: of one leg, or of the trunk. */
export function membersOf({ muscles }: MotionSolution, group: MuscleGroup, side: Side): number[] {
  return muscles.flatMap((muscle, i) =>
    muscle.reportedAs === group && (muscle.side === side || muscle.side === 'both') ? [i] : [],
  );
}

function describeEffort(effort: Float64Array): ExerciseResult['muscles'][string] {
  const peak = effort.reduce((most, share) => Math.max(most, share), 0);
  const mean = effort.reduce((sum, share) => sum + Math.min(1, share), 0) / effort.length;
  return {
    peakActivation: round(Math.min(1, peak), 3),
    meanActivation: round(mean, 3),
    peakForceN: null,
    workJ: null,
    brakedJ: null,
  };
}

function describeGroup(
  solution: MotionSolution,
  members: readonly number[],
  stepS: number,
): ExerciseResult['muscles'][string] {
  const { frames, muscles, forceN, lengtheningMS } = solution;
  let peakActivation = 0;
  let meanActivation = 0;
  let peakForceN = 0;
  let workJ = 0;
  let brakedJ = 0;
  for (let frame = 0; frame < frames; frame++) {
    const active = groupActivation(solution, members, frame);
    peakActivation = Math.max(peakActivation, active);
    meanActivation += active / frames;
    let groupN = 0;
    for (const member of members) {
      const at = frame * muscles.length + member;
      const doneJ = -forceN[at] * lengtheningMS[at] * stepS;
      if (doneJ > 0) workJ += doneJ;
      else brakedJ -= doneJ;
      groupN += forceN[at];
    }
    peakForceN = Math.max(peakForceN, groupN);
  }
  return {
    peakActivation: round(peakActivation, 3),
    meanActivation: round(meanActivation, 3),
    peakForceN: round(peakForceN, 0),
    workJ: round(workJ, 1),
    brakedJ: round(brakedJ, 1),
  };
}
