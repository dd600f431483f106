import { acsmOxygenMlPerKgMin } from './acsm-equations.ts';

/** Depth of a tread, m: a common stair, as in the catalogue of exercises. */
const treadM = 0.29;
/** Share of the cost of rising that letting down costs (ACSM equation for stepping: 1.33 up and down, 1 up). */
const downShare = 0.33;

/**
 * Oxygen uptake on stairs, mL/kg/min, rest included: the ACSM equation for walking, with the tread as way along the ground
 * and the rise as rise, which is also what its equation for stepping takes for the way up and down. The latter's 0.2 a step
 * is of two feet that step up and two that step down, four in all, and asks half too much of a foot that steps once.
 *
 * Measured: up 30.1 and 33.5, down 10.2 and 17.0 at 70 steps a minute of 0.20 m and 93 and 104 of 0.15 m (Bassett 1997,
 * 10.1097/00005768-199709000-00019, 20 people; Teh 2002, 10.1097/00005768-200204000-00021, 103 and 49 people; abstracts
 * read, height of the first from memory, cadence of the second from its 180 steps and calories). This gives 31.1 and 31.3,
 * and 14.0 and 15.8.
 *
 * @param stairsPerMin one foot each
 * @param direction default: as many up as down
 * @example
 * stairsOxygenMlPerKgMin(90, 0.17); // 24.4
 */
export function stairsOxygenMlPerKgMin(
  stairsPerMin: number,
  heightM: number,
  direction?: 'up' | 'down',
): number {
  const climbed = { up: 1, down: downShare, both: (1 + downShare) / 2 }[direction ?? 'both'];
  return acsmOxygenMlPerKgMin.walking((stairsPerMin * treadM) / 60, (climbed * heightM) / treadM);
}
