import { human, type Side } from '../body/index.ts';

const degree = Math.PI / 180;

/**
 * A leg that carries nothing: its thigh at an angle from the vertical, forward positive, its knee bent, the foot square to
 * the shank.
 */
export function swingingLeg(side: Side, thighDeg: number, kneeDeg: number): (posture: Float64Array) => void {
  const { hipFlexion, kneeFlexion, ankleDorsiflexion } = human[side];
  return (posture) => {
    posture[hipFlexion] = thighDeg * degree - posture[human.pelvisTilt]!;
    posture[kneeFlexion] = kneeDeg * degree;
    posture[ankleDorsiflexion] = 0;
  };
}
