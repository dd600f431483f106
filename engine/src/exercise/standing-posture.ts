import { human, humanSegments, placeSegments } from '../body/index.ts';
import { asin } from '../number/index.ts';
import { InputError } from '../recording/index.ts';
import { hangArms } from './carry.ts';
import { footFlat } from './foot-places.ts';
import { placePelvisOver } from './place-pelvis-over.ts';
import type { Setup } from './setup.ts';
import { solveRoot } from './solve-root.ts';

/**
 * How people stand: knee and hip in front of the ankle, and what is above the hips behind them, m, means of fifteen people
 * (Woodhull, Maltrud and Mello 1985, Eur J Appl Physiol 54:109, 10.1007/BF00426309, abstract read).
 */
const aligned = { kneeM: 0.038, hipM: 0.062, upperBehindHipM: 0.01 };
/** The abstract does not say how tall they were: a choice. */
const alignedHeightM = 1.75;
/** Furthest lean of the trunk either way that is tried, rad: a choice. */
const leanSearchRad = 0.8;

const sides = ['right', 'left'] as const;

/**
 * Writes the posture of standing at ease on both soles, ankles' foot points at 0: the legs as measured, and the trunk leans so
 * that what is above the hips, load and all, is as far behind them as was measured: ligaments in front of the hip then
 * give a part of the balance, and the centre of mass is over the sole, some 5 cm in front of the ankles.
 */
export function standingPosture(
  setup: Setup,
  into: Float64Array,
  poseArms: (posture: Float64Array) => void = hangArms,
): void {
  const { body } = setup;
  const size = body.heightM / alignedHeightM;
  const lean = solveRoot(
    (tilt) => {
      into[human.pelvisTilt] = tilt;
      for (const side of sides) {
        const { thigh, shank } = body.legs[side];
        const shankRad = asin((aligned.kneeM * size) / shank.lengthM);
        const thighRad = asin(((aligned.hipM - aligned.kneeM) * size) / thigh.lengthM);
        into[human[side].ankleDorsiflexion] = shankRad;
        into[human[side].kneeFlexion] = shankRad - thighRad;
        placePelvisOver(body, side, footFlat(body, 0), into);
      }
      poseArms(into);
      return upperX(setup, into) - into[human.pelvisX]! + aligned.upperBehindHipM * size;
    },
    -leanSearchRad,
    leanSearchRad,
  );
  if (lean === null)
    throw new InputError(
      'balance-impossible',
      'this body with this load can’t stand balanced on its feet',
      'load',
      'give less load or wider joint ranges',
    );
}

const above = [humanSegments.pelvis, humanSegments.trunk, humanSegments.upperArms, humanSegments.forearms];

/** How far forward the centre of mass of all that the hips carry is, m. */
function upperX({ tree, kinematics, carried }: Setup, posture: Float64Array): number {
  placeSegments(tree, kinematics, posture);
  let moment = 0;
  let massKg = 0;
  for (const i of above) {
    moment += tree.segments[i]!.massKg * kinematics.comX[i]!;
    massKg += tree.segments[i]!.massKg;
  }
  for (const { segment, massKg: loadKg, x, y } of carried) {
    moment +=
      loadKg *
      (kinematics.originX[segment]! + x * kinematics.cosine[segment]! - y * kinematics.sine[segment]!);
    massKg += loadKg;
  }
  return moment / massKg;
}
