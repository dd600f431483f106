import type { Kinematics } from '../body/index.ts';
import type { Support } from '../exercise/index.ts';
import type { ExternalForces } from './external-forces.ts';

/**
 * Shares the force that the surroundings must give among the supports of one frame and appends it to `forces`, one entry
 * per support. Each takes its share, and what the feet brake and push against each other; then all carrying points move
 * along their soles by the same part of their reach, so that the moment fits too. What the reach cannot give is left
 * over: the body would tip over, or moves in life a little otherwise than its model.
 * Supports whose force was measured have that force, whatever the motion needs.
 *
 * @param forceX,forceY what the surroundings give in all, N
 * @param momentNm its moment about the point `aboutX`, `aboutY` (m, ground frame), N·m
 * @returns the moment that no support can give, N·m; the whole of it where nothing touches
 */
export function supportForces(
  supports: readonly Support[],
  frame: number,
  kinematics: Kinematics,
  forceX: number,
  forceY: number,
  momentNm: number,
  aboutX: number,
  aboutY: number,
  forces: ExternalForces,
): number {
  const first = forces.count;
  let missing = momentNm;
  let forward = 0;
  let backward = 0;
  for (let k = 0; k < supports.length; k++) {
    const { segment, pointX, pointY, share, spreadShare, reachBackM, reachFrontM, measured } = supports[k]!;
    const c = kinematics.cosine[segment]!;
    const s = kinematics.sine[segment]!;
    const part = share[frame]!;
    const x = kinematics.originX[segment]! + c * pointX[frame]! - s * pointY[frame]!;
    const y = kinematics.originY[segment]! + s * pointX[frame]! + c * pointY[frame]!;
    const at = first + k;
    forces.segment[at] = segment;
    forces.inGround[at] = 1;
    forces.pointX[at] = x;
    forces.pointY[at] = y;
    const fx =
      measured === undefined
        ? part * forceX + (spreadShare?.[frame] ?? 0) * forceY
        : measured.forceXN[frame]!;
    const fy = measured === undefined ? part * forceY : measured.forceYN[frame]!;
    const free = measured === undefined ? 0 : measured.momentNm[frame]!;
    forces.forceX[at] = fx;
    forces.forceY[at] = fy;
    forces.momentNm[at] = free;
    missing -= (x - aboutX) * fy - (y - aboutY) * fx + free;
    const perMetre = part * (c * forceY - s * forceX);
    forward += perMetre * reachFrontM[frame]!;
    backward += perMetre * reachBackM[frame]!;
  }
  forces.count = first + supports.length;
  // Which way the points move depends on the sign that helps; the reach backwards is a negative length.
  const useFront = missing * forward > 0;
  const most = useFront ? forward : backward;
  const part = missing * most > 0 ? Math.min(1, missing / most) : 0;
  const left = missing - part * most;
  for (let k = 0; k < supports.length; k++) {
    const { segment, reachBackM, reachFrontM } = supports[k]!;
    const shift = part * (useFront ? reachFrontM : reachBackM)[frame]!;
    forces.pointX[first + k]! += shift * kinematics.cosine[segment]!;
    forces.pointY[first + k]! += shift * kinematics.sine[segment]!;
  }
  return left;
}
