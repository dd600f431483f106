import type { Cycle } from './cycle.ts';
import { footComesDown } from './foot-comes-down.ts';
import { loadedForceG } from './name-exercise.ts';

// In walking, stairs and running of `dsads` the thigh reaches 50 degrees, in a stepper and a cross trainer 39; limits
// between these and a half squat of 60 degrees of knee flexion (43 degrees of the thigh): choices.
export const leastBendDeg = 40;
/** A foot that comes down on the way is a step, unless the thigh goes this far, deg. */
const stepMostDeg = 65;
/** Pedals turn faster, s. */
const leastS = 0.6;

/**
 * Whether a cycle in the middle of other movement is a bend of both legs under the body's weight, and not a stride, a
 * stair or a turn of the pedals.
 */
export function isBendOfLegs(cycle: Cycle): boolean {
  return (
    cycle.peakDeg >= leastBendDeg &&
    cycle.turningForceG >= loadedForceG &&
    cycle.downS + cycle.pauseS + cycle.upS >= leastS &&
    (cycle.peakDeg >= stepMostDeg || !footComesDown(cycle))
  );
}
