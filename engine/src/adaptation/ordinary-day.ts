/**
 * An ordinary ambulatory day, to which every load is relative. 7500 steps: healthy adults take 4000 to 18 000 (Tudor-Locke
 * 2011, 10.1186/1479-5868-8-79, abstract read); where in that range "ordinary" lies is a choice.
 */
export const ordinaryStepsPerDay = 7500;

/** Loading cycles of one leg on such a day. */
export const ordinaryCyclesPerDay = ordinaryStepsPerDay / 2;

/** Rate at which those steps are taken, 1/min: the floor of moderate walking (the same review). */
export const ordinaryCadenceSpm = 100;

/** Oxygen uptake of walking, in multiples of rest: 2011 Compendium 17190, from memory. */
export const walkingMet = 3.5;

/** What such a day asks of the heart, above rest: minutes x multiples of the uptake at rest. */
export const ordinaryMetMin = (ordinaryStepsPerDay / ordinaryCadenceSpm) * (walkingMet - 1);

/** Peak activation while walking, of all that a muscle has: `legwork exercise walk`, as every number of exercise-efforts.ts. */
export const walkingEffort = { kneeExtensors: 0.175, plantarFlexors: 0.366, hamstrings: 0.109 } as const;
