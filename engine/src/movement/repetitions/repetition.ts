/** Exercises that a thigh sensor can name or take for another; the names of the exercise catalogue. */
export const repeatedExercises = [
  'squat',
  'half-squat',
  'single-leg-squat',
  'split-squat',
  'lunge',
  'step-up',
  'step-down',
  'sit-to-stand',
  'calf-raise',
  'jump',
  'deadlift',
  'romanian-deadlift',
  'leg-press',
  'hip-thrust',
  'bridge',
  'heel-slide',
] as const;

export type RepeatedExercise = (typeof repeatedExercises)[number];

/** Which leg works: both, the one with the sensor, or the other one. */
export type WorkingLeg = 'both' | 'sensor' | 'other';

/** One cycle of an exercise. */
export interface Repetition {
  startMs: number;
  endMs: number;
  /** Peak knee flexion, an estimate from the thigh alone, deg; null where the thigh does not tell. */
  depthDeg: number | null;
  /** Down, at the lowest point, and up again, s; null where the thigh does not tell. */
  tempo: { downS: number; pauseS: number; upS: number } | null;
}

/** Repetitions of one exercise in a row. */
export interface RepetitionSet {
  startMs: number;
  endMs: number;
  exercise: RepeatedExercise;
  /** What it could also be, most likely first. */
  alternatives: RepeatedExercise[];
  /** Share of the repetitions that would get the same name one by one, 0-1. */
  confidence: number;
  workingLeg: WorkingLeg;
  repetitions: Repetition[];
}
