import { cos, sin } from '../number/index.ts';

/**
 * How much of a muscle's slow and fast fibres is excited: slow ones first (Bhargava 2004, J Biomech 37:81).
 *
 * @param excitation 0 to 1
 * @returns shares of the whole muscle, 0 to `slowTwitchShare` and 0 to the rest
 */
export function recruitedShares(excitation: number, slowTwitchShare: number): { slow: number; fast: number } {
  const angle = (Math.PI / 2) * excitation;
  return { slow: slowTwitchShare * sin(angle), fast: (1 - slowTwitchShare) * (1 - cos(angle)) };
}
