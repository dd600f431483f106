import { human } from '../../body/index.ts';
import { carry } from '../carry.ts';
import { between } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footFlat, midFootM } from '../foot-places.ts';
import { placePelvisOver } from '../place-pelvis-over.ts';
import { repetition } from '../repetition.ts';
import { balanceX, chosen, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { soleSupport } from '../stance-supports.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;

/** The knees stay softly bent: choices, at the top and at the bottom. */
const kneeRad = { top: 8 * degree, bottom: 20 * degree };

export const romanianDeadlift: Exercise = {
  name: 'romanian-deadlift',
  about:
    'From standing push the hips back with nearly straight knees, the weight along the thighs. Depth is how far the trunk leans, 75 degrees by default.',
  phases: ['hips back, trunk forward', 'hips forward to standing'],
  trains: ['hamstrings', 'gluteus-maximus', 'erector-spinae', 'adductors', 'upper-back', 'arms'],
  sensors: ['lower-back', 'waist', 'thigh'],
  options: ['depthDeg', 'tempo', 'loadKg', 'frames'],
  build(setup) {
    const depthDeg = chosen(setup, 'depthDeg', 75);
    const poseArms = carry(setup, 'hands', chosen(setup, 'loadKg', 0));
    const probe = new Float64Array(setup.tree.coordinates.length);
    const reaches = (deg: number, into: Float64Array = probe): boolean =>
      hingePosture(setup, deg * degree, deg / depthDeg, poseArms, into);
    if (!reaches(depthDeg)) throw unreachableDepth(setup.exercise, depthDeg, reaches);
    return repetition(setup, {
      out: 'down',
      pose: (at, into) => {
        if (!reaches(at * depthDeg, into)) throw unreachableDepth(setup.exercise, depthDeg, reaches);
      },
      supports: [soleSupport(setup.body, 'right'), soleSupport(setup.body, 'left')],
    });
  },
};

/** The trunk leans, the shanks tilt so that the weight stays over the middle of the feet. */
function hingePosture(
  setup: Setup,
  trunkRad: number,
  share: number,
  poseArms: (posture: Float64Array) => void,
  into: Float64Array,
): boolean {
  const { body } = setup;
  const foot = footFlat(body, 0);
  const offBalance = (shankRad: number): number => {
    into[human.pelvisTilt] = -trunkRad;
    for (const side of ['right', 'left'] as const) {
      into[human[side].kneeFlexion] = between(kneeRad.top, kneeRad.bottom, share);
      into[human[side].ankleDorsiflexion] = shankRad;
      placePelvisOver(body, side, foot, into);
    }
    poseArms(into);
    return balanceX(setup, into) - midFootM(body);
  };
  const shankRad = solveRoot(offBalance, -40 * degree, 40 * degree);
  if (shankRad === null) return false;
  offBalance(shankRad);
  return (['right', 'left'] as const).every(
    (side) => into[human[side].hipFlexion]! <= body.jointRanges[side].hip[1] * degree,
  );
}
