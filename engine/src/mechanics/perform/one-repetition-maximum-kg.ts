import { largestLoadKg } from './largest-load-kg.ts';
import type { PerformOptions } from './perform-options.ts';

/**
 * People lift the most they can at 0.32 m/s on average, SD 0.03 (Sánchez-Medina 2017, Sports Med Int Open 1:E80, 80 men,
 * full squat; abstract): about 2 s for the 0.6 m of a squat.
 */
export const maximalTempo = { downS: 2, pauseS: 0, upS: 2 };

/**
 * The one-repetition maximum of a body as the model has it: the largest load at the speed at which people lift theirs.
 *
 * @param options load and tempo in them are not used
 * @returns kg, to half a kilogram below; null where it can't be done without a load either
 * @example
 * oneRepetitionMaximumKg('squat', { body: { massKg: 80 } }); // 82
 */
export function oneRepetitionMaximumKg(name: string, options: PerformOptions): number | null {
  return largestLoadKg(name, { ...options, tempo: maximalTempo });
}
