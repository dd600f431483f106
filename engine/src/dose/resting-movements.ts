import type { CycleCount } from './stretch.ts';

/**
 * Movements of sleepers an hour: median of 50 healthy adults of 20 to 70 years, all kinds; half of those with a known
 * pattern are stretches; of a median of 4 s (Montini 2024, 10.1093/sleep/zsae138, video and polysomnography; abstract).
 */
const movementsPerHour = 11;
const stretchShare = 0.5;
const movementTempo = { downS: 1, pauseS: 2, upS: 1 };

/** Changes of position among them: 664 working adults, SD 0.7 (Skarpsno 2017, 10.2147/NSS.S145777, thigh and back sensors). */
const turnsPerHour = 1.6;

/**
 * What legs do without being asked while somebody lies or sits: a stretch is taken as one knee straightened and held and
 * one foot pointed and drawn up, any other movement as one heel slid in and out; a change of position in bed has the
 * pelvis lifted as well. That these exercises stand for them is a choice, and so is that people who are awake, in bed or on
 * a seat, move as often as sleepers: nobody counted, and it is the least that can be expected.
 *
 * @example
 * restingMovements('lie', 3600); // 5.5 quad-sets, ankle-pumps and heel-slides, and 1.6 bridges
 */
export function restingMovements(posture: 'lie' | 'sit', seconds: number): CycleCount[] {
  const hours = seconds / 3600;
  const stretches = stretchShare * movementsPerHour * hours;
  const others = (1 - stretchShare) * movementsPerHour * hours;
  const movements: CycleCount[] = [
    { exercise: 'quad-set', options: { tempo: movementTempo }, count: stretches },
    { exercise: 'ankle-pump', options: {}, count: stretches },
    { exercise: 'heel-slide', options: {}, count: others },
  ];
  if (posture === 'lie') movements.push({ exercise: 'bridge', options: {}, count: turnsPerHour * hours });
  return movements;
}
