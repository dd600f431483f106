import type { PeriodicCurve } from './periodic-curve.ts';

/**
 * The periodic displacement whose second derivative is a given acceleration over one cycle, about its mean: the
 * harmonics integrated twice. The mean of the acceleration, a steady drift, is left out.
 *
 * @param acceleration m/s2 over the phase
 * @param cyclesPerSecond at which the acceleration was measured; at another pace the displacement stays
 */
export function displacement(acceleration: PeriodicCurve, cyclesPerSecond: number): PeriodicCurve {
  const integrated = (coefficients: Float64Array): Float64Array =>
    coefficients.map((coefficient, n) => {
      const omega = 2 * Math.PI * (n + 1) * cyclesPerSecond;
      return -coefficient / (omega * omega);
    });
  return { mean: 0, cosines: integrated(acceleration.cosines), sines: integrated(acceleration.sines) };
}
