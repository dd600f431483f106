import { ordinaryDay } from '../dose/index.ts';
import { pow } from '../number/index.ts';

/** Loading cycles of one leg on an ordinary day. */
export const ordinaryCyclesPerDay = ordinaryDay.steps / 2;

/**
 * What repetitions against a load ask of a muscle, on the scale of daily loads: cycles x (force over the force of a step)^p,
 * over the cycles of an ordinary day.
 *
 * @param timesAStep what a repetition asks of the muscle, as a multiple of what a step asks
 * @param exponent p
 * @example
 * resistanceOf(28, 5, 3.75); // 2.4 ordinary days
 */
export function resistanceOf(repetitions: number, timesAStep: number, exponent: number): number {
  return (repetitions * pow(timesAStep, exponent)) / ordinaryCyclesPerDay;
}
