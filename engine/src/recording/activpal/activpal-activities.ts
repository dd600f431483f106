import type { EventActivity } from '../event-recording.ts';

/**
 * The activity behind each event code (kb.palt.com, events csv). Sedentary (0) is sitting or lying, which one sensor
 * on the thigh can't tell apart; it counts as sitting, as everywhere in Legwork, and only the lying that the software
 * found (3.1 primary, 3.2 secondary) as lying. Stepping (2) is walking or running.
 */
export const activpalActivities: ReadonlyMap<number, EventActivity> = new Map([
  [0, 'sit'],
  [1, 'stand'],
  [2, 'walk'],
  [2.1, 'cycle'],
  [3.1, 'lie'],
  [3.2, 'lie'],
  [4, 'nonwear'],
  // Seated transport.
  [5, 'sit'],
]);
