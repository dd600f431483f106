import type { Body } from '../../body/index.ts';
import { cube, ease } from '../ease.ts';
import { footFlat, footOnHeel, footOnToes } from '../foot-places.ts';
import { endOf, hermite } from '../hermite.ts';
import type { FootPlace } from '../pose-leg.ts';
import type { GaitStyle } from './gait-style.ts';

/**
 * The swinging foot brakes until it lands: its deceleration there, in cycle advances per squared time in the air. A
 * choice between 0, arriving early and waiting, and 6, that of a cubic.
 */
const brakingShare = 4;

/** Share of the foot's turning that is left when it leaves the ground: a choice. */
const lettingGo = 0.3;

/**
 * Where the right foot is over its cycle, its ankle's foot point at 0 while it is flat: rolling over the heel's edge,
 * flat, rolling over the toe joint, none of them sliding; then through the air to one cycle's advance, smoothly joined.
 *
 * @param liftM how much higher the ankle is carried half way through the air than the smooth way alone
 */
export function footPath(body: Body, style: GaitStyle, liftM: number): (phase: number) => FootPlace {
  const { toeOffAt, strikeRad, heelUpRad, heelOffAt, flatAt, stepM, riseM } = style;
  const { heelBehindM, toeJointFrontM } = body.foot;
  const onGround = (phase: number): FootPlace => {
    if (phase < flatAt && strikeRad > 0)
      return footOnHeel(body, -heelBehindM, 0, strikeRad * (1 - ease(phase / flatAt)));
    if (phase < flatAt && strikeRad < 0)
      return footOnToes(body, toeJointFrontM, 0, -strikeRad * (1 - ease(phase / flatAt)));
    if (phase <= heelOffAt) return footFlat(body, 0);
    // As the cube of the time: at half of it the heel is up by an eighth, as the published angles have it.
    return footOnToes(
      body,
      toeJointFrontM,
      0,
      heelUpRad * cube((phase - heelOffAt) / (toeOffAt - heelOffAt)),
    );
  };
  const airS = 1 - toeOffAt;
  const through = (part: keyof FootPlace, advanceM: number, braking = 0): ((u: number) => number) => {
    const from = endOf((phase) => onGround(phase)[part], toeOffAt, airS, -1);
    const [value, first, second] = endOf((phase) => onGround(phase)[part], 0, airS, 1);
    return hermite(from, [value + advanceM, first, second - braking]);
  };
  const x = through('ankleX', 2 * stepM, brakingShare * 2 * stepM);
  const y = through('ankleY', 2 * riseM);
  // The foot is let go as it leaves the ground: its turning slows at once.
  const pitch = hermite(
    [-heelUpRad, lettingGo * endOf((phase) => onGround(phase).pitchRad, toeOffAt, airS, -1)[1], 0],
    [...endOf((phase) => onGround(phase).pitchRad, 0, airS, 1)],
  );
  return (phase) => {
    if (phase <= toeOffAt) return onGround(phase);
    const u = (phase - toeOffAt) / airS;
    return {
      ankleX: x(u),
      ankleY: y(u) + 64 * liftM * cube(u * (1 - u)),
      pitchRad: pitch(u),
    };
  };
}
