import { cos, sin } from '../number/index.ts';

/**
 * The patella turns the quadriceps' pull around the knee. Twelve steps of 10 degrees of knee flexion:
 * direction of the patellar tendon's pull on the shank, degrees forward of the shank's axis, and of the quadriceps' pull
 * on the patella, degrees forward of the thigh's axis. Computed from RajagopalLaiUhlrich2023.osim: patella placed by its
 * joint's splines (`patellofemoral_r`, read), tendon from patella to tibial tuberosity, quadriceps from the patella's
 * base to the thigh, around the cylinder of the femur (`KnExt_at_fem`).
 */
const tendonForwardDeg = [18.3, 16.8, 15.9, 15.1, 14.7, 14.4, 14.6, 14.7, 14.8, 14.6, 14.3, 13.9, 13.4];
const quadricepsForwardDeg = [-9, -7.1, -6.4, -5.9, -5.3, -4.3, -3.2, -2, -0.5, 1, 10.1, 18.8, 26.3];
/**
 * Where the patellar tendon ends on the shank, m from the knee (RajagopalLaiUhlrich2023.osim, last point of the rectus
 * femoris, read). Its moment arm follows from that and the direction above, so that force, direction and moment are of one
 * line: 51 mm at 0, 47.5 mm at 60 and 90 degrees. Measured: 46 mm on average in 24 knees under load, 5 to 10 mm more in
 * men than in women (Dandridge 2022, 10.1002/jor.25124, abstract read); 36 to 43 mm in a smaller study by MRI
 * (Arch Bone Jt Surg, article 16466, abstract read). By the latter joint forces would be a fifth larger where the
 * quadriceps makes most of them.
 */
const tendonEndX = 0.0326;
const tendonEndY = -0.06312;
const stepRad = Math.PI / 18;
const radPerDeg = Math.PI / 180;
const tendonArmM = tendonForwardDeg.map(
  (degrees) => tendonEndX * cos(radPerDeg * degrees) - tendonEndY * sin(radPerDeg * degrees),
);

/**
 * Writes the direction of the patellar tendon's pull, rad forward of the shank's axis, the direction of the quadriceps'
 * pull on the patella, rad forward of the thigh's axis, and the patellar tendon's moment arm, m, of the generic leg.
 * Angles outside 0-120 degrees take the nearest inside.
 *
 * @param into receives the three numbers
 * @example
 * const extensor = new Float64Array(3);
 * kneeExtensor(Math.PI / 3, extensor);
 * extensor[2]; // 0.0475
 */
export function kneeExtensor(kneeFlexionRad: number, into: Float64Array): void {
  const last = tendonForwardDeg.length - 1;
  const at = Math.min(last, Math.max(0, kneeFlexionRad / stepRad));
  const low = Math.min(last - 1, Math.floor(at));
  const part = at - low;
  into[0] = radPerDeg * between(tendonForwardDeg, low, part);
  into[1] = radPerDeg * between(quadricepsForwardDeg, low, part);
  into[2] = between(tendonArmM, low, part);
}

function between(table: readonly number[], low: number, part: number): number {
  return table[low]! + part * (table[low + 1]! - table[low]!);
}
