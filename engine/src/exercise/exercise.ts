import type { MuscleGroup } from '../body/index.ts';
import type { ExerciseOptions } from './exercise-options.ts';
import type { Motion } from './motion.ts';
import type { Setup } from './setup.ts';

/** One entry of the catalogue. */
export interface Exercise {
  /** kebab-case, as on the command line. */
  name: string;
  /** What a person does, in a sentence. */
  about: string;
  /** Its parts in time, in plain words. */
  phases: readonly string[];
  /** The muscles that it is done for, the most important first. */
  trains: readonly MuscleGroup[];
  /** Where a sensor sees the repetitions well. */
  sensors: readonly ('thigh' | 'waist' | 'wrist' | 'ankle' | 'lower-back')[];
  /** Whether gravity sets its pace: steps and jumps (see `paceOfGravity`). Default false. */
  isPacedByGravity?: true;
  /** The options that change it. */
  options: readonly (keyof ExerciseOptions)[];
  build(setup: Setup): Motion;
}
