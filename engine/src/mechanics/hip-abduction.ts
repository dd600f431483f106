/**
 * What a picture from the side leaves out of standing on one leg: the pelvis would drop on the other side if the
 * abductors of the hip did not hold it. Without them hip contact forces come out too small.
 */

/** Distance of the hip joint from the middle of the body, m, of the generic body (RajagopalLaiUhlrich2023.osim, read). */
const genericHalfPelvisM = 0.07726;

/**
 * Arms of the gluteus medius, minimus and tensor fasciae latae for abducting the hip, m, upright: perpendicular distance of the straight line
 * between their path points from the hip's front-to-back axis (path points as in `pullLines`). Other muscles' share in
 * abduction is left out, and so is the change of these arms with the posture: a scalar correction.
 */
export const abductionArmM: Readonly<Record<string, number>> = {
  'gluteus medius anterior': 0.0513,
  'gluteus medius middle': 0.0436,
  'gluteus medius posterior': 0.0321,
  'gluteus minimus anterior': 0.0472,
  'gluteus minimus middle': 0.0458,
  'gluteus minimus posterior': 0.0392,
  'tensor fasciae latae': 0.0532,
};

/**
 * Moment that the hip's abductors have to give, N·m, for the vertical forces under both feet.
 *
 * On one leg, pelvis level, the foot under the middle of the body: the rest of the body hangs half a pelvis' width beside
 * the hip, and the lifted leg twice as far, together the force under the foot times half the pelvis (Pauwels' balance).
 * On both legs alike, feet under the hips: nothing. In between it grows with the difference of the forces (a choice).
 *
 * @param ownN,otherN vertical force under this foot and the other, N
 * @param scale leg length against the generic body's
 * @example
 * hipAbductionMomentNm(735, 0, 1); // 56.8
 */
export function hipAbductionMomentNm(ownN: number, otherN: number, scale: number): number {
  return genericHalfPelvisM * scale * Math.max(0, ownN - otherN);
}
