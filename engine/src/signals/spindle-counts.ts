import type { Muscle } from '../mechanics/index.ts';
import { pow } from '../number/index.ts';
import { signalConstants } from './signal-constants.ts';

/** Muscles that the model cuts into parts. Their spindles are counted once, from the mass of the whole. */
const wholeMuscles = ['gluteus maximus', 'gluteus medius', 'gluteus minimus', 'adductor magnus'];

/**
 * How many spindles each muscle has, from its mass; the parts of one muscle share its spindles by their masses.
 * Kokkorogiannis 2004: `log10 N = 1.33 + 0.48 log10 grams`.
 *
 * @returns one number per muscle, not rounded
 * @example
 * const muscles = humanMuscles(describeBody());
 * spindleCounts(muscles)[muscles.findIndex(({ name }) => name === 'soleus')]; // 428
 */
export function spindleCounts(muscles: readonly Muscle[]): Float64Array {
  const wholeKg = new Map<string, number>();
  for (const muscle of muscles)
    wholeKg.set(wholeOf(muscle), (wholeKg.get(wholeOf(muscle)) ?? 0) + muscle.massKg);
  return Float64Array.from(muscles, (muscle) => {
    const kg = wholeKg.get(wholeOf(muscle))!;
    if (kg <= 0) return 0;
    const spindles =
      signalConstants.spindlesOfOneGram.middle * pow(1000 * kg, signalConstants.spindlesPower.middle);
    return (spindles * muscle.massKg) / kg;
  });
}

function wholeOf({ name, side }: Muscle): string {
  return `${side} ${wholeMuscles.find((whole) => name.startsWith(whole)) ?? name}`;
}
