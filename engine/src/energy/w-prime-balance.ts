import { exp } from '../number/index.ts';

/**
 * What a person's tests say about hard work, both mechanical or both metabolic. Of mechanical ones there is no default: they
 * differ several times between people.
 */
export interface CriticalPower {
  /** Power that can be kept up for long, W. */
  criticalPowerW: number;
  /** What can be spent above it until exhaustion, J. */
  wPrimeJ: number;
}

/**
 * What is left of the work capacity above critical power, in the differential form of Skiba's model (Skiba & Clarke 2021;
 * the form read in a page that compares it with others): above critical power every joule counts, below it the capacity
 * comes back the faster the more is missing and the lower the power. Below 0 the person would have had to stop.
 *
 * @param powerW power of the same kind, one value per step, held during it
 * @param stepS length of a step, s
 * @returns J at the end of each step
 * @example
 * wPrimeBalanceJ([300, 100], 60, { criticalPowerW: 200, wPrimeJ: 15_000 }); // [9000, 10978]
 */
export function wPrimeBalanceJ(
  powerW: ArrayLike<number>,
  stepS: number,
  { criticalPowerW, wPrimeJ }: CriticalPower,
): Float64Array {
  const balance = new Float64Array(powerW.length);
  let missing = 0;
  for (let i = 0; i < balance.length; i++) {
    const above = powerW[i]! - criticalPowerW;
    missing = above >= 0 ? missing + above * stepS : missing * exp((above * stepS) / wPrimeJ);
    balance[i] = wPrimeJ - missing;
  }
  return balance;
}
