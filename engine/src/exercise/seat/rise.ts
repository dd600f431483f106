import { human } from '../../body/index.ts';
import { cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import { foldArms } from '../carry.ts';
import { between, ease } from '../ease.ts';
import { footFlat, midFootM } from '../foot-places.ts';
import { balanceX, chosen, emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { chairM, seatedShankRad, seatPosture } from './seat-posture.ts';

const degree = Math.PI / 180;

/**
 * When the seat is left, as a share of the time of standing up, and when the trunk is bent most: choices. People leave
 * the seat at about a third of the time, while the trunk still swings forward (Schenkman et al. 1990, Phys Ther 70:638,
 * from memory: flexion momentum until seat-off, momentum transfer until the greatest bend of the ankles).
 */
export const leavesSeat = 0.35;
export const bentMostAt = 0.5;

/** Knees and shanks of standing at ease, rad: choices. */
const standing = { kneeRad: 5 * degree, shankRad: 5 * degree };

/**
 * The trunk bends until the weight is over the heels, share of the way from the ankles back to them: a choice. Whose knees are
 * weaker bends further, so that hips and back do more ("exaggerated trunk flexion" and the strategy of bringing the weight over
 * the feet first: Scarborough et al. 2007, J Rehabil Res Dev 44:33, and Hughes et al. 1994, Clin Biomech 9:187, abstracts
 * read): in proportion to the strength for the body's mass, a choice.
 */
const overHeelShare = 0.8;

function overHeel({ body: { strength, massKg } }: Setup): number {
  const { right, left } = strength.vasti;
  return overHeelShare * Math.min(1, ((right + left) / 2) * (strengthOneKg / massKg));
}
/** Strength 1 belongs to a body of this mass. */
const strengthOneKg = 75;

/** Share of the trunk's lean that the spine bends instead of the hips: a choice. */
const spineShare = 0.25;

/** The trunk is tried from leaning back to nearly on the thighs. */
const trunkSearchRad = [-30 * degree, 85 * degree] as const;

/**
 * The way from sitting to standing in time: the trunk leans until the centre of mass is over the heels; meanwhile hips and
 * knees begin to straighten and it moves on to the middle of the feet, the shanks returning upright in step with the
 * knees.
 *
 * @throws InputError `seat-unreachable` where no lean brings the weight over the feet
 */
export function planRise(setup: Setup): (at: number, into: Float64Array) => void {
  const seatM = chosen(setup, 'seatHeightM', chairM);
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
    const risen = at > leavesSeat ? ease((at - leavesSeat) / (1 - leavesSeat)) : 0;
    balancedRise(setup, between(seatedKnee, standing.kneeRad, risen), seatedKnee, into);
    // What the trunk has not bent yet.
    const upright = at < bentMostAt ? 1 - ease(at / bentMostAt) : 0;
    for (let i = 0; i < into.length; i++) into[i]! += upright * (seated[i]! - off[i]!);
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
  const target = between(midFootM(body), -overHeel(setup) * body.foot.heelBehindM, bent);
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
