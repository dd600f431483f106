import type { ExerciseName } from './name-exercise.ts';

// Between the thighs of the exercise catalogue's leg press (136 to 180 degrees), hip thrust (131 to 88), bridge (141 to 114),
// heel slide (90 to 138) and march on a chair (80 to 117); machines and benches differ: choices.
/** Only a knee that comes to the chest turns the thigh upside down. */
const kneeToChestDeg = 150;
/** Where a thigh is level, the knees are no higher than the hips. */
const levelDeg = 105;
const kneesUpDeg = 120;

/**
 * Names what a thigh does that swings between two slopes and never stands, counted from the vertical with the knee down:
 * 90 is level, more has the knee above the hip.
 *
 * @param lowDeg nearest to the vertical, and `highDeg` furthest from it
 * @returns null where it is none of these: a thigh that goes about the level also rows, or lifts its knee on a chair
 * @example
 * nameLevelBends(137, 176); // { exercise: 'leg-press', alternatives: [], workingLeg: 'both' }
 */
export function nameLevelBends(lowDeg: number, highDeg: number): ExerciseName | null {
  if (highDeg >= kneeToChestDeg) return { exercise: 'leg-press', alternatives: [], workingLeg: 'both' };
  if (highDeg < kneesUpDeg) return null;
  return lowDeg < levelDeg
    ? { exercise: 'hip-thrust', alternatives: ['heel-slide', 'bridge', 'leg-press'], workingLeg: 'both' }
    : { exercise: 'bridge', alternatives: ['hip-thrust', 'heel-slide', 'leg-press'], workingLeg: 'both' };
}
