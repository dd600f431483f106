import type { Body, Kinematics } from '../../body/index.ts';

/** Where a point of a sole is, m in the ground frame, `frontM` in front of the ankle's foot point. */
export function pointOnSole(
  { foot }: Body,
  { cosine, sine, originX, originY }: Kinematics,
  segment: number,
  frontM: number,
): [x: number, y: number] {
  const c = cosine[segment]!;
  const s = sine[segment]!;
  return [
    originX[segment]! + c * frontM + s * foot.ankleHeightM,
    originY[segment]! + s * frontM - c * foot.ankleHeightM,
  ];
}
