import { afferentClasses, type Impulses, type Traffic } from './traffic.ts';

/**
 * Adds one traffic to another, so many times over. Bands add up end to end: what is not known of one muscle is not known
 * of the other in the same way.
 *
 * @param sum overwritten
 * @example
 * const day = emptyTraffic();
 * addTraffic(day, squat, 10);
 */
export function addTraffic(sum: Traffic, added: Traffic, times = 1): void {
  for (const afferent of afferentClasses) {
    addImpulses(sum.evoked[afferent], added.evoked[afferent], times);
    addImpulses(sum.tonic[afferent], added.tonic[afferent], times);
    sum.withheld[afferent] += times * added.withheld[afferent];
  }
  addImpulses(sum.efferent, added.efferent, times);
}

function addImpulses(sum: Impulses, added: Impulses, times: number): void {
  sum.middle += times * added.middle;
  sum.low += times * added.low;
  sum.high += times * added.high;
}
