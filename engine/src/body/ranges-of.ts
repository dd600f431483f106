import type { Side } from './body.ts';
import { healthyJointRanges, type Joint, type JointRange } from './joint-limits.ts';

/** Joint ranges of both sides: a healthy adult's, narrowed where the person's are. */
export function rangesOf(
  narrower: readonly { joint: Joint; side: Side | 'both'; rangeDeg: JointRange }[],
): Record<Side, Record<Joint, JointRange>> {
  const ranges = { right: { ...healthyJointRanges }, left: { ...healthyJointRanges } };
  for (const { joint, side, rangeDeg } of narrower)
    for (const at of side === 'both' ? (['right', 'left'] as const) : [side]) ranges[at][joint] = rangeDeg;
  return ranges;
}
