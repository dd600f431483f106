export type { RepeatedExercise, Repetition, RepetitionSet, WorkingLeg } from './repetition.ts';
export { RepetitionStream } from './repetition-stream.ts';
