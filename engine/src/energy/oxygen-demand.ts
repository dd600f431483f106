import { oxygenMlOfEnergy } from './oxygen-of-energy.ts';

/**
 * Oxygen uptake at which a power would be met by oxygen alone.
 *
 * @param powerW metabolic power, W
 * @returns mL/min
 * @example
 * oxygenDemandMlPerMin(90); // 258, a person of 75 kg at rest
 */
export function oxygenDemandMlPerMin(powerW: number): number {
  return 60 * oxygenMlOfEnergy(powerW);
}
