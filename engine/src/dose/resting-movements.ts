import type { CycleCount } from './stretch.ts';

/**
 * Movements of sleepers an hour: median of 50 healthy adults of 20 to 70 years, all kinds, half of them stretches, of a
 * median of 4 s (Montini 2024, 10.1093/sleep/zsae138, video and polysomnography; abstract).
 */
const movementsPerHour = 11;

/** Changes of position among them: 664 working adults, SD 0.7 (Skarpsno 2017, 10.2147/NSS.S145777, thigh and back sensors). */
const turnsPerHour = 1.6;

/**
 * What legs do without being asked while somebody lies or sits: a movement is taken as one leg sliding its heel in and
 * out, a change of position in bed has the pelvis lifted as well. That these exercises stand for them is a choice, and so
 * is that people who are awake, in bed or on a seat, move as often as sleepers: nobody counted, and it is the least that
 * can be expected.
 *
 * @example
 * restingMovements('lie', 3600); // 11 heel-slides and 1.6 bridges
 */
export function restingMovements(posture: 'lie' | 'sit', seconds: number): CycleCount[] {
  const hours = seconds / 3600;
  const slides = { exercise: 'heel-slide', options: {}, count: movementsPerHour * hours };
  if (posture === 'sit') return [slides];
  return [slides, { exercise: 'bridge', options: {}, count: turnsPerHour * hours }];
}
