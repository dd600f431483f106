import type { Activity } from '../recording/index.ts';

/** An exercise that goes on for minutes, as an everyday activity. */
export interface EnduranceExercise {
  activity: Exclude<Activity, 'nonwear'>;
  direction?: 'up' | 'down';
  /** Whether the legs carry the body's weight. */
  carriesWeight: boolean;
}

/** Exercises of the catalogue that are done for minutes, not in sets. */
export const enduranceExercises: Readonly<Record<string, EnduranceExercise>> = {
  walk: { activity: 'walk', carriesWeight: true },
  run: { activity: 'run', carriesWeight: true },
  'stairs-up': { activity: 'stairs', direction: 'up', carriesWeight: true },
  'stairs-down': { activity: 'stairs', direction: 'down', carriesWeight: true },
  cycle: { activity: 'cycle', carriesWeight: false },
  'supine-cycle': { activity: 'cycle', carriesWeight: false },
  row: { activity: 'row', carriesWeight: false },
};
