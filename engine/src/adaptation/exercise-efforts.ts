import type { LoadedMuscle } from './daily-load.ts';

/** What one exercise asks of the muscles. */
export interface ExerciseEffort {
  /** Peak activation with the body's own weight, 0 to 1. */
  peak: Readonly<Record<LoadedMuscle, number>>;
  /** Of exercises that last minutes. */
  endurance?: {
    /** Cycles of one leg a minute. */
    cyclesPerMin: number;
    /** Multiples of the uptake at rest (2011 Compendium, from memory, where the project's own list has none). */
    met: number;
    /** Whether the legs carry the body's weight. */
    carriesWeight: boolean;
  };
}

/**
 * Peak activations of `legwork exercise NAME` for the body of its defaults (vasti; soleus 0.62 and gastrocnemius 0.38, by
 * their greatest forces; hamstrings); a test holds this table against the mechanics.
 */
export const exerciseEfforts: Readonly<Record<string, ExerciseEffort>> = {
  squat: peaks(0.655, 0.084, 0.26),
  'front-squat': peaks(0.655, 0.084, 0.26),
  'half-squat': peaks(0.199, 0.066, 0.061),
  'single-leg-squat': peaks(0.732, 0.306, 0.155),
  'split-squat': peaks(0.142, 0.064, 0),
  'bulgarian-squat': peaks(0.864, 0.172, 0.2),
  'sumo-squat': peaks(0.655, 0.084, 0.26),
  'decline-squat': peaks(0.684, 0.149, 0.031),
  deadlift: peaks(0.616, 0.098, 0.38),
  'romanian-deadlift': peaks(0.126, 0.116, 0.226),
  'hip-thrust': peaks(0.147, 0, 0.355),
  lunge: peaks(0.947, 0.173, 0.23),
  'step-up': peaks(0.529, 0.439, 0.075),
  'step-down': peaks(0.983, 0.325, 0.187),
  'sit-to-stand': peaks(0.617, 0.068, 0.185),
  'calf-raise': peaks(0.106, 0.2, 0.142),
  'leg-press': peaks(0.447, 0, 0),
  bridge: peaks(0.008, 0.01, 0.13),
  'knee-extension': peaks(0.308, 0.004, 0.035),
  jump: peaks(0.669, 0.989, 0.265),
  'seated-march': peaks(0, 0.109, 0.072),
  'heel-slide': peaks(0, 0.043, 0.078),
  'ankle-pump': peaks(0.03, 0.015, 0),
  'quad-set': peaks(0.1, 0, 0),
  'assisted-sit-to-stand': peaks(0.339, 0.035, 0.036),
  walk: { ...peaks(0.175, 0.366, 0.109), endurance: { cyclesPerMin: 50, met: 3.5, carriesWeight: true } },
  run: { ...peaks(0.521, 1, 0.301), endurance: { cyclesPerMin: 80, met: 9.8, carriesWeight: true } },
  'stairs-up': {
    ...peaks(0.463, 0.368, 0.195),
    endurance: { cyclesPerMin: 40, met: 8.8, carriesWeight: true },
  },
  'stairs-down': {
    ...peaks(0.417, 0.441, 0.145),
    endurance: { cyclesPerMin: 40, met: 3.5, carriesWeight: true },
  },
  cycle: { ...peaks(0.158, 0.085, 0.157), endurance: { cyclesPerMin: 70, met: 7, carriesWeight: false } },
  'supine-cycle': {
    ...peaks(0.166, 0.076, 0.121),
    endurance: { cyclesPerMin: 60, met: 5, carriesWeight: false },
  },
  row: { ...peaks(0.718, 0.223, 0.501), endurance: { cyclesPerMin: 25, met: 7, carriesWeight: false } },
};

function peaks(kneeExtensors: number, plantarFlexors: number, hamstrings: number): ExerciseEffort {
  return { peak: { kneeExtensors, plantarFlexors, hamstrings } };
}
