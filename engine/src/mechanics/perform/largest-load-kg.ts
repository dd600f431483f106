import { describeBody } from '../../body/index.ts';
import { performMotion } from './perform-motion.ts';
import type { PerformOptions } from './perform-options.ts';

/** The heaviest load that is tried, kg, and how exactly the answer is found. */
export const heaviestKg = 600;
const exactToKg = 0.5;

/**
 * The largest external load with which the muscles of a body can do one repetition in the tempo that is asked for.
 *
 * @param options the load in them is not used
 * @returns kg, to half a kilogram below; null where it can't be done without a load either
 * @example
 * largestLoadKg('squat', { body: { massKg: 80 } }); // 118.5
 */
export function largestLoadKg(name: string, options: PerformOptions): number | null {
  const body = describeBody(options.body);
  const canDo = (loadKg: number) =>
    performMotion(name, body, { ...options, loadKg }).solution.lacks.length === 0;
  if (!canDo(0)) return null;
  let can = 0;
  let cannot = heaviestKg;
  if (canDo(heaviestKg)) return heaviestKg;
  while (cannot - can > exactToKg) {
    const middle = (can + cannot) / 2;
    if (canDo(middle)) can = middle;
    else cannot = middle;
  }
  return Math.floor(can / exactToKg) * exactToKg;
}
