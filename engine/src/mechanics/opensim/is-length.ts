import type { PlanarTree } from '../../body/index.ts';

/** Whether a coordinate moves a joint, in m, instead of turning one, in rad. */
export function isLength({ segments }: PlanarTree, coordinate: number): boolean {
  return segments.some(({ joint }) =>
    [joint.translationX, joint.translationY].some(
      (move) => move?.curve === null && move.coordinate === coordinate,
    ),
  );
}
