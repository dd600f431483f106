import type { CycleLoad } from './cycle-load.ts';
import type { DoseRegion } from './relative-dose.ts';

/** Of the calf's strength the soleus has 0.62, the gastrocnemius 0.38: their greatest forces. */
const soleusShare = 0.62;

/**
 * What a cycle asks of each region at its peak, as a share of what the region has, 0 to 1.
 *
 * @example
 * regionEfforts(catalogue.load('squat')).kneeExtensors; // 0.6
 */
export function regionEfforts({ peakActivation }: CycleLoad): Record<DoseRegion, number> {
  const of = (group: keyof CycleLoad['peakActivation']): number => peakActivation[group] ?? 0;
  return {
    kneeExtensors: of('vasti'),
    plantarFlexors: soleusShare * of('soleus') + (1 - soleusShare) * of('gastrocnemius'),
    hamstrings: of('hamstrings'),
    hipExtensors: of('gluteus-maximus'),
  };
}
