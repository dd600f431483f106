import type { Body } from '../../body/index.ts';
import { ease } from '../ease.ts';
import type { GaitStyle } from './gait-style.ts';

/** A point relative to where it stands while the foot is flat on its place, m. */
type Offset = readonly [x: number, y: number];

/** How far heel, toe joint and the tip of the toes are from where they stand. */
export interface FootOffsets {
  heel: Offset;
  toeJoint: Offset;
  toeTip: Offset;
}

/** Numbers that `footMisses` writes. */
export const missesPerFoot = 4;

/**
 * How far a foot is from where a gait wants it, m: on the ground heel, toe joint or both are still, and nothing is below
 * the floor; in the air the sole stays above the way to the next place.
 *
 * @param phase of the foot's own cycle
 * @param into receives two numbers for the heel, two for the toes; 0 where there is nothing to want
 */
export function footMisses(style: GaitStyle, phase: number, foot: FootOffsets, into: Float64Array): void {
  const { toeOffAt, heelOffAt, flatAt, lands } = style;
  if (phase >= toeOffAt) {
    const floor = floorUnder(style, (phase - toeOffAt) / (1 - toeOffAt));
    into[0] = 0;
    into[1] = Math.min(0, foot.heel[1] - floor);
    into[2] = 0;
    into[3] = Math.min(0, foot.toeTip[1] - floor);
    return;
  }
  const onHeel = phase <= heelOffAt && (lands === 'heel' || phase >= flatAt);
  const onToes = phase >= flatAt || lands === 'toes';
  into[0] = onHeel ? foot.heel[0] : 0;
  into[1] = onHeel ? foot.heel[1] : Math.min(0, foot.heel[1]);
  into[2] = onToes ? foot.toeJoint[0] : 0;
  into[3] = onToes ? foot.toeJoint[1] : Math.min(0, foot.toeJoint[1]);
}

/** The points of a sole that are looked at, m in front of the ankle. */
export const solePoints = ({ foot }: Body): Readonly<Record<keyof FootOffsets, number>> => ({
  heel: -foot.heelBehindM,
  toeJoint: foot.toeJointFrontM,
  toeTip: foot.toeTipFrontM,
});

/** Shares of the way through the air by which a foot going up has climbed, and from which on one going down sinks: choices. */
const climbedBy = 0.7;
const sinksFrom = 0.3;

/** Height that the sole keeps in the air, over the place that it left, m. */
function floorUnder({ riseM, clearanceM }: GaitStyle, air: number): number {
  const climbed = riseM > 0 ? Math.min(1, air / climbedBy) : Math.max(0, (air - sinksFrom) / (1 - sinksFrom));
  const arch = 4 * air * (1 - air);
  return 2 * riseM * ease(climbed) + clearanceM * arch * arch;
}
