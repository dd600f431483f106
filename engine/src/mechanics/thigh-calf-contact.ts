import { standardGravityMS2 } from '../number/index.ts';

/**
 * In a deep squat the calf presses against the thigh and carries load past the knee. Polynomials in the knee's flexion
 * (degrees) by Zelle et al. 2009 (J Orthop Res, their equations 1 and 2) from pressures measured on ten people (Zelle et al. 2007, Clin
 * Biomech 22:821). Grade: secondary. The equations were read in a public script that cites them, not in the paper;
 * that the force is in % of body weight is inferred (31 % at 155 degrees, where the 2007 abstract, from memory, gives
 * about 34 %).
 */
const greatestDeg = 165;
/** The force polynomial is least here, 1.95 %: contact starts, from nothing (the 1.95 % are taken off, a choice). */
const leastDeg = 130.01;
const leastPercent = 1.95;
const degPerRad = 180 / Math.PI;

/**
 * Force between thigh and calf of one leg, N, perpendicular to the shank, and its distance from the knee, m.
 * 0 below 130 degrees; beyond 165 degrees the values there.
 *
 * @param into receives force and distance
 * @example
 * const contact = new Float64Array(2);
 * thighCalfContact((150 * Math.PI) / 180, 75, contact); // 138 N, 0.14 m below the knee
 */
export function thighCalfContact(kneeFlexionRad: number, massKg: number, into: Float64Array): void {
  const deg = Math.min(greatestDeg, kneeFlexionRad * degPerRad);
  if (deg <= leastDeg) {
    into[0] = 0;
    into[1] = 0;
    return;
  }
  const percent = Math.max(0, 4.7133e-2 * deg * deg - 12.256 * deg + 798.68 - leastPercent);
  into[0] = (percent / 100) * massKg * standardGravityMS2;
  into[1] = ((6.9596e-6 * deg - 2.8729e-3) * deg + 0.39584) * deg - 18.088;
}
