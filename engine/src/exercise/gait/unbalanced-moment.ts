import { type Body, humanSegments, type Kinematics, type PlanarTree } from '../../body/index.ts';
import { standardGravityMS2 } from '../../number/index.ts';
import type { FootLoad } from './foot-load.ts';
import { pointOnSole } from './point-on-sole.ts';

/** The gravity that the published gaits were measured in, m/s2. */
const gravityMS2 = standardGravityMS2;

/**
 * Moment that a moving body needs and its feet don't give, N·m: what it accelerates, less the forces of the feet at their
 * pressures.
 *
 * @param kinematics placed, moved and accelerated by phase of a cycle
 * @param cycleS how long the cycle takes
 * @param spread forward force of the right foot beyond its share (see `spreadShares`)
 */
export function unbalancedMomentNm(
  body: Body,
  { segments }: PlanarTree,
  kinematics: Kinematics,
  cycleS: number,
  right: FootLoad,
  left: FootLoad,
  spread: number,
): number {
  const perS2 = 1 / (cycleS * cycleS);
  let moment = 0;
  let forceX = 0;
  let forceY = 0;
  for (let i = 0; i < segments.length; i++) {
    const { massKg, inertiaKgM2 } = segments[i]!;
    const fx = massKg * kinematics.comAccelerationX[i]! * perS2;
    const fy = massKg * (kinematics.comAccelerationY[i]! * perS2 + gravityMS2);
    moment += kinematics.comX[i]! * fy - kinematics.comY[i]! * fx;
    moment += inertiaKgM2 * kinematics.angularAcceleration[i]! * perS2;
    forceX += fx;
    forceY += fy;
  }
  for (const [side, load, sign] of [
    ['right', right, 1],
    ['left', left, -1],
  ] as const) {
    const { share, pressureX } = load;
    if (share === 0) continue;
    const [x, y] = pointOnSole(body, kinematics, humanSegments[side].foot, pressureX);
    moment -= x * share * forceY - y * (share * forceX + sign * spread * forceY);
  }
  return moment;
}
