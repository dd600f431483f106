import type { Cycle } from './cycle.ts';

/**
 * A foot that comes down adds at least this force, beyond what belongs to turning the body round (which grows with the
 * force at the turning point): limits between the exercises of one person, g and a ratio.
 */
const leastG = 0.25;
const perTurningForce = 1.6;

/** Whether a foot comes down in a cycle: its largest force is not that of the turning point. */
export function footComesDown({ impactG, turningForceG }: Pick<Cycle, 'impactG' | 'turningForceG'>): boolean {
  return impactG - 1 > leastG + perTurningForce * Math.max(0, turningForceG - 1);
}
