import type { Body, Side } from '../body/index.ts';

/*
 * What a picture from the side leaves out of standing on one leg: the pelvis would drop on the other side if the
 * abductors of the hip did not hold it. Without them hip contact forces come out too small.
 */

/** Distance of the hip joint from the middle of the body, m, of the generic body (RajagopalLaiUhlrich2023.osim, read). */
const genericHalfPelvisM = 0.07726;

/**
 * Arms of the gluteus medius, minimus and tensor fasciae latae for abducting the hip, m, upright: of the straight line
 * between their path points about the hip's front-to-back axis (RajagopalLaiUhlrich2023.osim, read). Other muscles' share
 * in abduction is left out, and so is the change of these arms with the posture: a scalar correction.
 */
export const abductionArmM: Readonly<Record<string, number>> = {
  'gluteus medius anterior': 0.0543,
  'gluteus medius middle': 0.0493,
  'gluteus medius posterior': 0.0405,
  'gluteus minimus anterior': 0.0516,
  'gluteus minimus middle': 0.0472,
  'gluteus minimus posterior': 0.039,
  'tensor fasciae latae': 0.0554,
};

/**
 * The mass, kg, that hung from the sole of a straight leg would turn it about the hip as its own does.
 *
 * @example
 * legAtSoleKg(describeBody({ massKg: 75 }), 'right'); // 4.9
 */
export function legAtSoleKg({ legs, foot: sole }: Body, side: Side): number {
  const { thigh, shank, foot, toes } = legs[side];
  const soleM = thigh.lengthM + shank.lengthM + sole.ankleHeightM;
  const turning =
    -thigh.massKg * thigh.comY +
    shank.massKg * (thigh.lengthM - shank.comY) +
    (foot.massKg + toes.massKg) * (thigh.lengthM + shank.lengthM - foot.comY);
  return turning / soleM;
}

/**
 * Moment that the hip's abductors have to give, N·m, for the vertical forces under both feet.
 *
 * On one leg, pelvis level, the foot under the middle of the body (Pauwels' balance): the force under the foot acts half a
 * pelvis' width inside of the hip, and what the leg weighs between them takes its part of that away.
 * On both legs alike, feet under the hips: nothing. In between it grows with the difference of the forces (a choice).
 *
 * @param ownN,otherN vertical force under this foot and the other, N
 * @param legAtSoleN weight of `legAtSoleKg`
 * @param scale leg length against the generic body's
 * @example
 * hipAbductionMomentNm(735, 0, 48, 1); // 53.1
 */
export function hipAbductionMomentNm(
  ownN: number,
  otherN: number,
  legAtSoleN: number,
  scale: number,
): number {
  const difference = ownN - otherN;
  if (difference <= 0) return 0;
  const onOneLeg = difference / (ownN + Math.abs(otherN));
  return genericHalfPelvisM * scale * Math.max(0, difference - legAtSoleN * onOneLeg);
}
