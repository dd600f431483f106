import type { Cycle } from './cycle.ts';
import { isExercise } from './is-exercise.ts';
import { kneeFlexionDeg } from './knee-flexion-deg.ts';
import { nameExercise, workingSwingDeg } from './name-exercise.ts';
import type { Repetition, RepetitionSet } from './repetition.ts';
import { typicalShape } from './typical-shape.ts';

/**
 * Names the exercise of cycles in a row and describes each as a repetition.
 *
 * @returns null where they are too few or too unlike each other for what they would be
 */
export function describeSet(cycles: readonly Cycle[]): RepetitionSet | null {
  const shape = typicalShape(cycles);
  const name = nameExercise(shape);
  const alike = cycles.filter((cycle) => nameExercise(cycle).exercise === name.exercise).length;
  if (!isExercise(cycles, shape, name)) return null;
  const repetitions = cycles.map(
    (cycle): Repetition => ({
      startMs: cycle.startMs,
      endMs: cycle.endMs,
      depthDeg: kneeFlexionDeg(name, cycle.peakDeg),
      tempo:
        cycle.swingDeg >= workingSwingDeg
          ? { downS: cycle.downS, pauseS: cycle.pauseS, upS: cycle.upS }
          : null,
    }),
  );
  return {
    startMs: cycles[0].startMs,
    endMs: cycles[cycles.length - 1].endMs,
    ...name,
    confidence: alike / cycles.length,
    repetitions,
  };
}
