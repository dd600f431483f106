export { isWithinSet } from './is-within-set.ts';
export { labelSets } from './label-sets.ts';
export { mayBeSeated } from './may-be-seated.ts';
export type { ExerciseName } from './name-exercise.ts';
export type { RepeatedExercise, Repetition, RepetitionSet, WorkingLeg } from './repetition.ts';
export { repeatedExercises } from './repetition.ts';
export { RepetitionStream } from './repetition-stream.ts';
export { setsInActivity } from './sets-in-activity.ts';
