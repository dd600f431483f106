import { human, humanSegments, type Side } from '../../body/index.ts';
import type { Setup } from '../setup.ts';
import { pointSupport, type SupportRule } from '../stance-supports.ts';

/** How far the hip joint is above the bed, share of the height: a choice. */
export const hipAboveBed = 0.05;

/** Writes the posture of lying on the back, head at -x, legs straight to +x, the bed at 0. */
export function lyingPosture({ body }: Setup, into: Float64Array): void {
  into[human.pelvisX] = 0;
  into[human.pelvisY] = hipAboveBed * body.heightM;
  into[human.pelvisTilt] = Math.PI / 2;
  // The toes point up: the feet stay square to the shanks.
}

/** The bed under trunk, pelvis and the heels of the legs that lie; each takes about its own part of the weight. */
export function lyingSupports(
  { body, tree }: Setup,
  legs: readonly Side[] = ['right', 'left'],
): SupportRule[] {
  const mass = (segments: readonly number[]): number =>
    segments.reduce((sum, i) => sum + tree.segments[i]!.massKg, 0) / body.massKg;
  const { trunk, pelvis, upperArms, forearms } = humanSegments;
  const back = -hipAboveBed * body.heightM;
  const trunkShare = mass([trunk, upperArms, forearms]);
  const pelvisShare = mass([pelvis, humanSegments.right.thigh, humanSegments.left.thigh]);
  return [
    pointSupport('bed', trunk, back, 0.9 * body.shoulderAboveLumbarM, () => trunkShare),
    pointSupport('bed', pelvis, back, 0, () => pelvisShare),
    ...legs.map((side) => {
      const { shank, foot } = humanSegments[side];
      const share = mass([shank, foot]);
      return {
        ...pointSupport('bed', foot, -body.foot.heelBehindM, -body.foot.ankleHeightM, () => share),
        side,
      };
    }),
  ];
}
