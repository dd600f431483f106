/** An exercise that lasts minutes. */
export interface Endurance {
  /** Cycles of one leg a minute. */
  cyclesPerMin: number;
  /** Multiples of the uptake at rest (2011 Compendium, from memory, where the project's own list has none). */
  met: number;
  /** Whether the legs carry the body's weight. */
  carriesWeight: boolean;
}

/** Exercises that are given in minutes. */
export const enduranceExercises: Readonly<Record<string, Endurance>> = {
  walk: { cyclesPerMin: 50, met: 3.5, carriesWeight: true },
  run: { cyclesPerMin: 80, met: 9.8, carriesWeight: true },
  'stairs-up': { cyclesPerMin: 40, met: 8.8, carriesWeight: true },
  'stairs-down': { cyclesPerMin: 40, met: 3.5, carriesWeight: true },
  cycle: { cyclesPerMin: 70, met: 7, carriesWeight: false },
  'supine-cycle': { cyclesPerMin: 60, met: 5, carriesWeight: false },
  row: { cyclesPerMin: 25, met: 7, carriesWeight: false },
};
