import { exp } from '../number/index.ts';
import { curveTable, readCurve } from './curve-table.ts';
import { legRangeDeg } from './leg-muscle.ts';

const degPerRad = 180 / Math.PI;
/** What was read does not say how heavy the ten people were: a choice. */
const measuredMassKg = 75;

/** The two exponentials of the measurement, each as a product of one by the hip's angle and one by the knee's, degrees. */
const [hipFromDeg, hipToDeg] = legRangeDeg.hip;
const kneeToDeg = 160;
const frontByHip = curveTable((hip) => exp(1.4655 - 0.075 * hip), hipFromDeg, hipToDeg, 280);
const frontByKnee = curveTable((knee) => exp(-0.0034 * knee), 0, kneeToDeg, 160);
const backByHip = curveTable((hip) => exp(1.3403 + 0.0305 * hip), hipFromDeg, hipToDeg, 280);
const backByKnee = curveTable((knee) => exp(-0.0226 * knee), 0, kneeToDeg, 160);

/**
 * Moment, N·m flexing, of what is stretched in front of the hip and is no muscle of the model: ligaments above all, and
 * what flexors and adductors resist more than their curves say. It is the passive moment that was measured of relaxed
 * people, less what the model's stretched flexors give; nothing where the measured one does not flex.
 *
 * Measured: Riener and Edrich 1999 (J Biomech 32:539, 10.1016/S0021-9290(99)00009-3; abstract read, coefficients as
 * several programs have them), ten people. In extension the model's muscles alone give a sixth of it, while their
 * passive moments of knee and ankle are within 8 N·m of the same measurement. That such structures give most of the flexor
 * moment of late stance was concluded from needles in the iliacus (Simonsen 2012, J Appl Biomech 28:542, abstract read).
 * Hips beyond the range of the muscles take its nearest end. It grows with body mass: a choice.
 *
 * @param stretchedFlexorsNm passive moment of the muscles that flex the hip, N·m
 * @example
 * hipFrontNm(-Math.PI / 12, 0.1, 4, 75); // 15
 */
export function hipFrontNm(
  hipFlexionRad: number,
  kneeFlexionRad: number,
  stretchedFlexorsNm: number,
  massKg: number,
): number {
  const hip = hipFlexionRad * degPerRad;
  const knee = kneeFlexionRad * degPerRad;
  const measuredNm =
    readCurve(frontByHip, hip) * readCurve(frontByKnee, knee) -
    readCurve(backByHip, hip) * readCurve(backByKnee, knee) +
    8.072;
  return Math.max(0, (measuredNm * massKg) / measuredMassKg - stretchedFlexorsNm);
}
