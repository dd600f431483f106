import { human, humanSegments, type Side } from '../../body/index.ts';
import { acos, cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import { foldArms } from '../carry.ts';
import { footFlat } from '../foot-places.ts';
import type { Setup } from '../setup.ts';
import { type ContactRule, onSurface, pointSupport, type SupportRule } from '../stance-supports.ts';

const degree = Math.PI / 180;

/** How far the hip joint is above the seat, share of the height: a choice, seat bone and soft tissue. */
const hipAboveSeat = 0.05;

/** How far the shanks lean forward when a person is about to stand up: a choice, the feet a little behind the knees. */
export const seatedShankRad = 20 * degree;

/** The seat of chair-stand tests, m: 43 cm ("standard height", Aging Clin Exp Res 2013, 25:305, abstract). */
export const chairM = 0.43;

/** Height of the seat on which the thighs are level, m. */
function levelSeatM({ body }: Setup): number {
  const kneeM = body.foot.ankleHeightM + body.legs.right.shank.lengthM * cos(seatedShankRad);
  return kneeM - hipAboveSeat * body.heightM;
}

/**
 * Writes the posture of sitting upright on a seat with both soles flat, the ankles' foot points at 0.
 *
 * @throws InputError `seat-unreachable` where the seat is higher or lower than the feet allow
 */
export function seatPosture(setup: Setup, seatM: number, into: Float64Array): void {
  const { body } = setup;
  const { thigh, shank } = body.legs.right;
  const ankle = footFlat(body, 0);
  const hipY = seatM + hipAboveSeat * body.heightM;
  const rise = (hipY - ankle.ankleY - shank.lengthM * cos(seatedShankRad)) / thigh.lengthM;
  if (rise > cos(20 * degree) || rise < -cos(20 * degree))
    throw new InputError(
      'seat-unreachable',
      `this body can't sit at ${seatM} m with its feet on the floor`,
      'seatHeightM',
      `give about ${levelSeatM(setup).toFixed(2)} m`,
    );
  const thighRad = acos(rise);
  into[human.pelvisX] = ankle.ankleX + shank.lengthM * sin(seatedShankRad) - thigh.lengthM * sin(thighRad);
  into[human.pelvisY] = hipY;
  into[human.pelvisTilt] = 0;
  for (const side of ['right', 'left'] as const) seatedLeg(side, thighRad, into);
  foldArms(into);
}

function seatedLeg(side: Side, thighRad: number, into: Float64Array): void {
  into[human[side].hipFlexion] = thighRad;
  into[human[side].kneeFlexion] = thighRad + seatedShankRad;
  into[human[side].ankleDorsiflexion] = seatedShankRad;
}

/** The seat under the seat bones. */
export function seatSupport({ body }: Setup, touches?: (at: number) => number): SupportRule {
  return pointSupport('seat', humanSegments.pelvis, 0, -hipAboveSeat * body.heightM, touches);
}

/** How far the seat reaches before and behind the seat bones, m: a choice, the buttocks. */
const buttocksM = 0.06;

/** The seat as a surface that buttocks press on over their length. */
export function seatSurface(setup: Setup, contact?: Partial<ContactRule>): SupportRule {
  return onSurface({ ...seatSupport(setup), reachBackM: -buttocksM, reachFrontM: buttocksM }, contact);
}

/** The seat's front edge under a thigh: a choice of place. */
export function thighOnSeat({ body }: Setup, side: Side): SupportRule {
  const rule = pointSupport('seat', humanSegments[side].thigh, 0, -0.7 * body.legs[side].thigh.lengthM);
  return onSurface({ ...rule, side });
}
