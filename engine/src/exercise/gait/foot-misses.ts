import type { Body } from '../../body/index.ts';
import { ease } from '../ease.ts';
import type { GaitStyle } from './gait-style.ts';

/** The points of a sole that are looked at. */
export const solePointNames = ['heel', 'toeJoint', 'toeTip'] as const;
type SolePoint = (typeof solePointNames)[number];

/** How far each point is from where it stands while the foot is flat on its place, m. */
export type FootOffsets = Readonly<Record<SolePoint, Float64Array>>;

/** One thing that a gait wants of a foot: how far it is from it, m, along one axis of one point. */
export interface FootMiss {
  point: SolePoint;
  axis: 0 | 1;
  miss: number;
  /** False where there is nothing to want, or where it is met with room to spare: then `miss` is 0. */
  isWanted: boolean;
}

/** Things that are wanted of a foot at a time. */
export const missesPerFoot = 4;

export const createFootMisses = (): FootMiss[] =>
  Array.from({ length: missesPerFoot }, (_, i) => ({
    point: i < 2 ? 'heel' : 'toeJoint',
    axis: (i % 2) as 0 | 1,
    miss: 0,
    isWanted: false,
  }));

/**
 * How far a foot is from where a gait wants it: on the ground heel, toe joint or both are still, and nothing is below the
 * floor; in the air the sole stays above the way to the next place.
 *
 * @param phase of the foot's own cycle
 * @param into receives two misses of the heel, two of the toes
 */
export function footMisses(
  style: GaitStyle,
  phase: number,
  foot: FootOffsets,
  into: readonly FootMiss[],
): void {
  const { toeOffAt, heelOffAt, flatAt, lands } = style;
  const inAir = phase >= toeOffAt;
  const floor = inAir ? floorUnder(style, (phase - toeOffAt) / (1 - toeOffAt)) : 0;
  const onHeel = !inAir && phase <= heelOffAt && (lands === 'heel' || phase >= flatAt);
  const onToes = !inAir && (phase >= flatAt || lands === 'toes');
  stays(into[0]!, foot.heel[0]!, onHeel);
  if (onHeel) stays(into[1]!, foot.heel[1]!, true);
  else above(into[1]!, foot.heel[1]!, floor);
  stays(into[2]!, foot.toeJoint[0]!, onToes);
  into[3]!.point = inAir ? 'toeTip' : 'toeJoint';
  if (onToes) stays(into[3]!, foot.toeJoint[1]!, true);
  else above(into[3]!, foot[into[3]!.point][1]!, floor);
}

function stays(into: FootMiss, offset: number, isWanted: boolean): void {
  into.isWanted = isWanted;
  into.miss = isWanted ? offset : 0;
}

function above(into: FootMiss, offset: number, floor: number): void {
  into.isWanted = offset < floor;
  into.miss = Math.min(0, offset - floor);
}

/** Where the points of a sole are, m in front of the ankle. */
export const solePoints = ({ foot }: Body): Readonly<Record<SolePoint, number>> => ({
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
