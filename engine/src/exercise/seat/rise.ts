import { human } from '../../body/index.ts';
import { cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import { foldArms } from '../carry.ts';
import { between, ease, easeIn } from '../ease.ts';
import { footFlat, midFootM } from '../foot-places.ts';
import { balanceX, chosen, emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { levelSeatM, seatedShankRad, seatPosture } from './seat-posture.ts';

const degree = Math.PI / 180;

/** Where along the way up the seat is left: a choice. */
export const leavesSeat = 0.4;

/** Knees and shanks of standing at ease, rad: choices. */
const standing = { kneeRad: 5 * degree, shankRad: 5 * degree };

/** The seat is left with the weight over the ankles, m in front of them: a choice, just inside the feet. */
const overAnkleM = 0;

/** Share of the trunk's lean that the spine bends instead of the hips: a choice. */
const spineShare = 0.25;

/** The trunk is tried from leaning back to nearly on the thighs. */
const trunkSearchRad = [-30 * degree, 85 * degree] as const;

/**
 * The way from sitting to standing: the trunk leans until the centre of mass is over the ankles, then hips and knees
 * straighten and it moves on to the middle of the feet, the shanks returning upright in step with the knees.
 *
 * @throws InputError `seat-unreachable` where no lean brings the weight over the feet
 */
export function planRise(setup: Setup): (at: number, into: Float64Array) => void {
  const seatM = chosen(setup, 'seatHeightM', Math.round(100 * levelSeatM(setup)) / 100);
  const seated = emptyPosture();
  seatPosture(setup, seatM, seated);
  const seatedKnee = seated[human.right.kneeFlexion]!;
  const off = emptyPosture();
  if (!balancedRise(setup, seatedKnee, seatedKnee, off))
    throw new InputError(
      'seat-unreachable',
      `this body can't bring its weight over its feet from a seat of ${seatM} m`,
      'seatHeightM',
      'give a higher seat',
    );
  return (at, into) => {
    if (at < leavesSeat) {
      const share = ease(at / leavesSeat);
      for (let i = 0; i < into.length; i++) into[i] = between(seated[i]!, off[i]!, share);
    } else {
      const knee = between(seatedKnee, standing.kneeRad, easeIn((at - leavesSeat) / (1 - leavesSeat)));
      balancedRise(setup, knee, seatedKnee, into);
    }
    foldArms(into);
  };
}

function balancedRise(setup: Setup, kneeRad: number, seatedKneeRad: number, into: Float64Array): boolean {
  const { body } = setup;
  const { thigh, shank } = body.legs.right;
  const bent = (kneeRad - standing.kneeRad) / (seatedKneeRad - standing.kneeRad);
  const lean = between(standing.shankRad, seatedShankRad, bent);
  const ankle = footFlat(body, 0);
  const thighAngle = kneeRad - lean;
  into[human.pelvisX] = ankle.ankleX + shank.lengthM * sin(lean) - thigh.lengthM * sin(thighAngle);
  into[human.pelvisY] = ankle.ankleY + shank.lengthM * cos(lean) + thigh.lengthM * cos(thighAngle);
  const target = between(midFootM(body), overAnkleM, bent);
  const offBalance = (trunk: number): number => {
    into[human.pelvisTilt] = -(1 - spineShare) * trunk;
    into[human.lumbarExtension] = -spineShare * trunk;
    for (const side of ['right', 'left'] as const) {
      into[human[side].hipFlexion] = thighAngle + (1 - spineShare) * trunk;
      into[human[side].kneeFlexion] = kneeRad;
      into[human[side].ankleDorsiflexion] = lean;
    }
    foldArms(into);
    return balanceX(setup, into) - target;
  };
  const trunk = solveRoot(offBalance, ...trunkSearchRad);
  if (trunk === null) return false;
  offBalance(trunk);
  return true;
}
