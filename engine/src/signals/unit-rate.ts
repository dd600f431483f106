import type { MotorUnitPool } from './motor-unit-pool.ts';
import { signalConstants } from './signal-constants.ts';

/**
 * Rate of one motor unit, impulses/s: 0 below its threshold, from there 8 and rising with the excitation up to its peak.
 *
 * @example
 * const pool = motorUnitPool(false);
 * unitRate(pool, 0, pool.fullExcitation); // 35
 */
export function unitRate({ threshold, peakRate }: MotorUnitPool, unit: number, excitation: number): number {
  const above = excitation - threshold[unit]!;
  if (above < 0) return 0;
  return Math.min(
    peakRate[unit]!,
    signalConstants.lowestRate.middle + signalConstants.ratePerExcitation.middle * above,
  );
}
