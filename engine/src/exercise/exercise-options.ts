import type { Tempo } from './tempo-profile.ts';

/** Where a load is carried: high or low on the back, in front of the neck, in the hands. */
export type BarPosition = 'high' | 'low' | 'front' | 'hands';

/** What a person chooses about an exercise. What is left out, or does not belong to the exercise, has a default. */
export interface ExerciseOptions {
  /** How far it goes, degrees: peak knee flexion unless the exercise says otherwise. */
  depthDeg?: number;
  /** Default 2-0-1 s. */
  tempo?: Tempo;
  /** Height of the seat, m. Default 0.43, that of chair-stand tests. */
  seatHeightM?: number;
  /** Height of a step or stair, m. */
  stepHeightM?: number;
  /** Speed of walking or running, m/s. */
  speedMS?: number;
  /** External mass, kg. Default 0. */
  loadKg?: number;
  /** Where the load is. Default: the exercise's own. */
  bar?: BarPosition;
  /** Mechanical power against a machine that turns or slides, W. Default 75. */
  powerW?: number;
  /** What presses the body to the ground, m/s2: steps and jumps take the time that it gives. Default 9.80665. */
  gravityMS2?: number;
  /** Frames of one repetition or cycle. Default 100. */
  frames?: number;
}
