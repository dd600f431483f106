import type { ExerciseName } from './name-exercise.ts';

/**
 * How far the knee bends for each degree of the thigh. The rest is the shank, which a thigh sensor does not see. Over
 * feet under the body it leans forward, so that the body stays over the feet; a foot set far in front leaves it
 * nearly upright. Chosen on one person's joint angles (`validation/`, "Repetitions"): in-sample.
 */
const squatKneePerThigh = 1.4;
const splitKneePerThigh = 1.2;
const stepUpKneePerThigh = 1.5;

/**
 * Peak knee flexion from the peak inclination of the thigh.
 *
 * @returns degrees; null where the knee bends by the shank (step-downs), by how the feet stand before a seat, or on the
 * other leg
 * @example
 * kneeFlexionDeg({ exercise: 'squat', alternatives: [], workingLeg: 'both' }, 80); // 112
 */
export function kneeFlexionDeg({ exercise, workingLeg }: ExerciseName, peakDeg: number): number | null {
  if (workingLeg === 'other') return null;
  switch (exercise) {
    case 'squat':
    case 'half-squat':
    case 'single-leg-squat':
      return squatKneePerThigh * peakDeg;
    case 'split-squat':
    case 'lunge':
      return splitKneePerThigh * peakDeg;
    case 'step-up':
      return stepUpKneePerThigh * peakDeg;
    default:
      return null;
  }
}
