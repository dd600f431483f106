import { exp } from '../../number/index.ts';
import { interpolate } from './interpolate.ts';
import type { Stance } from './stances.ts';

/** The two feet on the ground together: who will leave, and when. */
interface Together {
  fromS: number;
  toS: number;
  rightLeaves: boolean;
}

/**
 * Which share of the whole vertical ground force the right foot takes, frame by frame, in walking. One foot alone takes
 * all of it; of two, the one that will leave gives up what it bore when the other landed, smoothly: it keeps
 * `exp(-(2 t / T)^3)` of it, `t` after the landing, `T` as long as both are on the ground (the smooth transition
 * assumption: Ren, Jones & Howard, J. Biomech. 41:2750, 2008). Feet of which neither leaves share equally.
 *
 * @param timeS increasing
 * @param totalN vertical force of the ground on both feet
 * @returns 0-1; NaN where neither is on the ground
 * @example
 * const share = shareOfRightFoot(timeS, totalN, stances(timeS, rightHeel, rightToe), stances(timeS, leftHeel, leftToe));
 */
export function shareOfRightFoot(
  timeS: ArrayLike<number>,
  totalN: ArrayLike<number>,
  right: readonly Stance[],
  left: readonly Stance[],
): Float64Array {
  const spans = right.flatMap((r) =>
    left.flatMap((l): Together[] => {
      const fromS = Math.max(r.fromS, l.fromS);
      const toS = Math.min(r.toS, l.toS);
      return fromS < toS
        ? [{ fromS, toS, rightLeaves: r.toS < l.toS || (r.toS === l.toS && r.fromS < l.fromS) }]
        : [];
    }),
  );
  // What the motion cuts off lasts as long as the others on average.
  const known = spans.filter(({ fromS, toS }) => Number.isFinite(toS - fromS));
  const meanS = known.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0) / known.length;
  const isOn = (stances: readonly Stance[], at: number) =>
    stances.some(({ fromS, toS }) => at >= fromS && at < toS);
  return Float64Array.from({ length: timeS.length }, (_, i) => {
    const at = timeS[i]!;
    const [rightOn, leftOn] = [isOn(right, at), isOn(left, at)];
    if (!rightOn || !leftOn) return rightOn ? 1 : leftOn ? 0 : Number.NaN;
    const { fromS, toS, rightLeaves } = spans.find((span) => at >= span.fromS && at < span.toS)!;
    const lands = fromS > -Infinity ? fromS : toS - meanS;
    const leaves = toS < Infinity ? toS : fromS + meanS;
    if (!Number.isFinite(lands + leaves)) return 0.5;
    const u = Math.max(0, (2 * (at - lands)) / (leaves - lands));
    const kept = interpolate(timeS, totalN, lands) * exp(-u * u * u);
    const share = Math.min(1, Math.max(0, kept / totalN[i]!));
    return rightLeaves ? share : 1 - share;
  });
}
