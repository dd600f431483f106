import type { ScenarioActivity } from '../dose/index.ts';

/** Whose body: each has clocks of its own. */
export const speciesNames = ['human', 'mouse', 'rat'] as const;
export type Species = (typeof speciesNames)[number];

/** What a person was used to before day 0. */
export const fitnessLevels = ['sedentary', 'average', 'trained', 'athletic'] as const;
export type Fitness = (typeof fitnessLevels)[number];

/** Exercise within a phase: sets of repetitions, or minutes. */
export interface ScenarioSession {
  /** One of the catalogue. */
  exercise: string;
  sets?: number;
  reps?: number;
  /** "max", a share of the one-repetition maximum like "70%1RM", or "bodyweight", the default. */
  intensity?: string;
  /** Of walking, running, cycling, rowing, stairs: instead of sets and repetitions. */
  minutes?: number;
  perWeek: number;
  /** Of sets: what is carried, body weights. Of walking and running: the share of the weight that the legs carry. */
  loadBW?: number;
}

/** A stretch of days that are alike. */
export interface ScenarioPhase {
  days: number;
  activity: ScenarioActivity;
  /** Where the activity is "steps". */
  stepsPerDay?: number;
  sessions?: readonly ScenarioSession[];
}

/** Who lives it. */
export interface ScenarioPerson {
  ageY: number;
  sex: 'female' | 'male';
  massKg: number;
  fitness: Fitness;
  /** What this person walks on an ordinary day. */
  habitualStepsPerDay: number;
  conditions: readonly string[];
}

/** A sequence of days, past or future. */
export interface Scenario {
  species: Species;
  person: ScenarioPerson;
  phases: readonly ScenarioPhase[];
}
