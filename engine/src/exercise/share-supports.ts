import { placeSegments } from '../body/index.ts';
import type { Support } from './motion.ts';
import { balanceX, type Setup } from './setup.ts';
import type { SupportRule } from './stance-supports.ts';

/**
 * Which share of the weight each support takes, frame by frame, standing still: the shares put the centre of pressure
 * under the centre of mass, and differ as little as possible from being even (two supports follow the law of the lever).
 * Nothing pulls: what would is lifted.
 *
 * @param coordinates frame by frame
 * @param at path parameter of each frame, for supports that come and go
 */
export function shareSupports(
  setup: Setup,
  rules: readonly SupportRule[],
  coordinates: Float64Array,
  at: ArrayLike<number>,
): Support[] {
  const frames = at.length;
  const size = setup.tree.coordinates.length;
  const filled = (value: number): Float64Array => new Float64Array(frames).fill(value);
  const supports = rules.map(({ surface, side, segment, x, y, reachBackM, reachFrontM }) => ({
    surface,
    side,
    segment,
    pointX: filled(x),
    pointY: filled(y),
    reachBackM: filled(reachBackM),
    reachFrontM: filled(reachFrontM),
    share: filled(0),
  }));
  const places = new Float64Array(rules.length);
  const shares = new Float64Array(rules.length);
  const { kinematics, tree } = setup;
  for (let frame = 0; frame < frames; frame++) {
    const posture = coordinates.subarray(frame * size, (frame + 1) * size);
    const centreX = balanceX(setup, posture);
    placeSegments(tree, kinematics, posture);
    rules.forEach(({ segment, x, y, touches }, i) => {
      const { originX, cosine, sine } = kinematics;
      places[i] = originX[segment]! + x * cosine[segment]! - y * sine[segment]!;
      shares[i] = touches(at[frame]!);
    });
    level(places, shares, centreX);
    supports.forEach(({ share }, i) => {
      share[frame] = shares[i]!;
    });
  }
  return supports;
}

/** Turns weights into shares that add up to 1 and whose centre is at `centreX`, as near as none of them is negative. */
function level(places: Float64Array, weights: Float64Array, centreX: number): void {
  for (let round = 0; round < places.length; round++) {
    let total = 0;
    let first = 0;
    let second = 0;
    for (let i = 0; i < places.length; i++) {
      total += weights[i]!;
      first += weights[i]! * places[i]!;
      second += weights[i]! * places[i]! ** 2;
    }
    if (total === 0) return;
    const mean = first / total;
    const variance = second / total - mean ** 2;
    // Choice: supports within a millimetre are one place; the sole shifts its pressure instead.
    const slope = variance > 1e-6 ? (centreX - mean) / variance : 0;
    let lifted = false;
    for (let i = 0; i < places.length; i++) {
      const share = (weights[i]! / total) * (1 + slope * (places[i]! - mean));
      if (share < 0) {
        weights[i] = 0;
        lifted = true;
      }
    }
    if (lifted) continue;
    for (let i = 0; i < places.length; i++) weights[i]! *= (1 + slope * (places[i]! - mean)) / total;
    return;
  }
}
