export { type ExerciseFrame, type ExerciseResult, exerciseResultSchema } from './exercise-result.ts';
export { performExercise } from './perform-exercise.ts';
export {
  type MeasuredMotionInput,
  type PerformedMotion,
  performMeasuredMotion,
  type TextFile,
} from './perform-measured-motion.ts';
