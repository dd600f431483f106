export type LyingPosture = 'back' | 'left' | 'right' | 'front';

/** Down, pause, up and rest before the next repetition, in seconds. */
export interface SetTempo {
  downS: number;
  pauseS: number;
  upS: number;
  restS: number;
}

/** A stretch of one activity. What is left out is drawn from the seed. */
export type ActivityItem =
  | { activity: 'nonwear' | 'shuffle'; seconds: number }
  | { activity: 'lie'; seconds: number; posture?: LyingPosture }
  | { activity: 'sit'; seconds: number; posture?: 'chair' | 'recline' }
  /** `busy`: at a stove or a basin, shifting weight often. Default `quiet`. */
  | { activity: 'stand'; seconds: number; manner?: 'quiet' | 'busy' }
  | { activity: 'walk' | 'run'; seconds: number; cadenceSpm?: number }
  /** Default `up`. */
  | { activity: 'stairs'; seconds: number; direction?: 'up' | 'down'; cadenceSpm?: number }
  /** Default `upright` on a `road`. */
  | {
      activity: 'cycle';
      seconds: number;
      position?: 'upright' | 'recumbent';
      place?: 'road' | 'ergometer';
      cadenceRpm?: number;
    }
  | { activity: 'row'; seconds: number; strokesPerMinute?: number };

/** Exercises of the catalogue that a set can be of: done on the feet, one repetition after the other. */
export const setExercises = ['squat', 'half-squat', 'lunge', 'step-up', 'calf-raise'] as const;

/** A set of an exercise of the catalogue. */
export interface CatalogueItem {
  exercise: (typeof setExercises)[number];
  repetitions: number;
  /** Depth as in the catalogue: peak knee flexion, of a heel raise how far the heels turn up. Default: its own, squat 90. */
  depthDeg?: number;
  tempo?: SetTempo;
  /** The leg in front, or on the step. Default right. */
  side?: 'left' | 'right';
}

/** A set of an exercise. Its length follows from the repetitions: see `scheduledSeconds`. */
export type ExerciseItem =
  | CatalogueItem
  /** Standing up from a chair and sitting down again; default 2.5 s each. */
  | { exercise: 'sit-to-stand'; repetitions: number; secondsPerRepetition?: number };

export type ScheduleItem = ActivityItem | ExerciseItem;

/** What a simulated person does, one after the other, from the start of the recording to its end. */
export type Schedule = readonly ScheduleItem[];
