import { type Body, human, humanSegments, type Side } from '../../body/index.ts';
import type { Setup } from '../setup.ts';
import { onSurface, pointSupport, type SupportRule } from '../stance-supports.ts';

/** How far the hip joint is above the bed, share of the height: a choice. */
export const hipAboveBed = 0.05;

/** Writes the posture of lying on the back, head at -x, legs straight to +x, the bed at 0. */
export function lyingPosture({ body }: Setup, into: Float64Array): void {
  into[human.pelvisX] = 0;
  into[human.pelvisY] = hipAboveBed * body.heightM;
  into[human.pelvisTilt] = Math.PI / 2;
  // The toes point up: the feet stay square to the shanks.
}

/** Where the bed touches the back, shares of the way from the lumbar to the shoulder joint: choices. */
const backAt = [0.15, 0.9] as const;

/** The bed under trunk and pelvis, and under thighs, calves and heels of the legs that lie. */
export function lyingSupports({ body }: Setup, legs: readonly Side[] = ['right', 'left']): SupportRule[] {
  const { trunk, pelvis } = humanSegments;
  const back = -hipAboveBed * body.heightM;
  return [
    ...backAt.map((share) => bedUnder(trunk, back, share * body.shoulderAboveLumbarM)),
    bedUnder(pelvis, back, 0),
    ...legs.flatMap((side) => [
      bedUnder(humanSegments[side].thigh, back, -0.5 * body.legs[side].thigh.lengthM, side),
      calfOnBed(body, side),
      heelOnBed(body, side),
    ]),
  ];
}

/** The bed under a calf: a choice, its thickest part. */
export function calfOnBed({ legs }: Body, side: Side): SupportRule {
  return bedUnder(humanSegments[side].shank, 0, -0.35 * legs[side].shank.lengthM, side);
}

/** The bed under a heel; a heel that slides has no friction to lean on. */
export function heelOnBed({ foot }: Body, side: Side, friction?: number): SupportRule {
  const rule = pointSupport('bed', humanSegments[side].foot, -foot.heelBehindM, -foot.ankleHeightM);
  return onSurface({ ...rule, side }, { friction });
}

/** The bed under a point of a segment. */
export function bedUnder(
  segment: number,
  x: number,
  y: number,
  side: SupportRule['side'] = 'both',
): SupportRule {
  return onSurface({ ...pointSupport('bed', segment, x, y), side });
}
