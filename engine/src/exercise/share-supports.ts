import { accelerateSegments, moveSegments, placeSegments } from '../body/index.ts';
import { standardGravityMS2 } from '../number/index.ts';
import type { AppliedForce, Motion, Support, SurfaceContact } from './motion.ts';
import type { Setup } from './setup.ts';
import type { ContactRule, SupportRule } from './stance-supports.ts';

type Moved = Pick<Motion, 'coordinates' | 'velocities' | 'accelerations'>;

/**
 * Which share of the force of the surroundings each support takes, frame by frame: the shares balance the moments of
 * weight, acceleration and machines, and differ as little as possible from being even (two supports follow the law of the
 * lever). Nothing pulls: what would is lifted.
 *
 * @param at path parameter of each frame, for supports that come and go
 * @param applied forces of machines, already known
 */
export function shareSupports(
  setup: Setup,
  rules: readonly SupportRule[],
  { coordinates, velocities, accelerations }: Moved,
  at: ArrayLike<number>,
  applied: readonly AppliedForce[],
): Support[] {
  const frames = at.length;
  const { kinematics } = setup;
  const moved = { coordinates, velocities, accelerations };
  const gravityMS2 = sharingGravityMS2(setup, moved, applied, frames);
  const filled = (value: number): Float64Array => new Float64Array(frames).fill(value);
  const supports = rules.map(({ surface, side, segment, x, y, reachBackM, reachFrontM, contact }) => ({
    surface,
    side,
    segment,
    pointX: filled(x),
    pointY: filled(y),
    reachBackM: filled(reachBackM),
    reachFrontM: filled(reachFrontM),
    share: filled(0),
    ...(contact !== undefined && { contact: surfaceOver(contact, at) }),
  }));
  const places = new Float64Array(rules.length);
  const shares = new Float64Array(rules.length);
  const { originX, originY, cosine, sine } = kinematics;
  for (let frame = 0; frame < frames; frame++) {
    const needed = neededForce(setup, moved, applied, frame, gravityMS2);
    rules.forEach(({ segment, x, y, touches }, i) => {
      const pointX = originX[segment]! + x * cosine[segment]! - y * sine[segment]!;
      const pointY = originY[segment]! + x * sine[segment]! + y * cosine[segment]!;
      // Where the line of its part of the force meets the floor.
      places[i] = pointX - (pointY * needed.x) / needed.y;
      shares[i] = touches(at[frame]!);
    });
    // Surfaces that are left to the least effort only touch or don't: evenly.
    level(places, shares, rules[0]?.contact ? null : needed.moment / needed.y);
    supports.forEach(({ share }, i) => {
      share[frame] = shares[i]!;
    });
  }
  return supports;
}

/**
 * The gravity in which the weight is shared: the one that it is done in. Where it does not keep the body on the ground
 * throughout, hands, straps or a machine do; then as on Earth.
 */
function sharingGravityMS2(
  setup: Setup,
  moved: Moved,
  applied: readonly AppliedForce[],
  frames: number,
): number {
  const { gravityMS2 } = setup;
  if (gravityMS2 === standardGravityMS2) return gravityMS2;
  for (let frame = 0; frame < frames; frame++)
    if (neededForce(setup, moved, applied, frame, gravityMS2).y <= 0) return standardGravityMS2;
  return gravityMS2;
}

function surfaceOver(
  { normalRad, friction, holds = false }: ContactRule,
  at: ArrayLike<number>,
): SurfaceContact {
  const over = typeof normalRad === 'number' ? () => normalRad : normalRad;
  return { normalRad: Float64Array.from(at, over), friction, holds };
}

/** What the surroundings must give in a frame: force, N, and its moment about the origin, N·m. */
function neededForce(
  { tree, kinematics, carried }: Setup,
  { coordinates, velocities, accelerations }: Moved,
  applied: readonly AppliedForce[],
  frame: number,
  gravityMS2: number,
): { x: number; y: number; moment: number } {
  const from = frame * tree.coordinates.length;
  placeSegments(tree, kinematics, coordinates, from);
  moveSegments(tree, kinematics, velocities, from);
  accelerateSegments(tree, kinematics, velocities, accelerations, from);
  const needed = { x: 0, y: 0, moment: 0 };
  const add = (x: number, y: number, forceX: number, forceY: number): void => {
    needed.x += forceX;
    needed.y += forceY;
    needed.moment += x * forceY - y * forceX;
  };
  const { originX, originY, cosine, sine, angularVelocity, angularAcceleration } = kinematics;
  tree.segments.forEach(({ massKg, inertiaKgM2 }, i) => {
    add(
      kinematics.comX[i]!,
      kinematics.comY[i]!,
      massKg * kinematics.comAccelerationX[i]!,
      massKg * (kinematics.comAccelerationY[i]! + gravityMS2),
    );
    needed.moment += inertiaKgM2 * angularAcceleration[i]!;
  });
  for (const { segment, massKg, x, y } of carried) {
    const dx = x * cosine[segment]! - y * sine[segment]!;
    const dy = x * sine[segment]! + y * cosine[segment]!;
    const spin = angularAcceleration[segment]!;
    const square = angularVelocity[segment]! ** 2;
    add(
      originX[segment]! + dx,
      originY[segment]! + dy,
      massKg * (kinematics.originAccelerationX[segment]! - spin * dy - square * dx),
      massKg * (kinematics.originAccelerationY[segment]! + spin * dx - square * dy + gravityMS2),
    );
  }
  for (const { segment, x, y, weightXKg, weightYKg, forceXN, forceYN } of applied)
    add(
      originX[segment]! + x * cosine[segment]! - y * sine[segment]!,
      originY[segment]! + x * sine[segment]! + y * cosine[segment]!,
      -(gravityMS2 * weightXKg[frame]! + forceXN[frame]!),
      -(gravityMS2 * weightYKg[frame]! + forceYN[frame]!),
    );
  return needed;
}

/** Turns weights into shares that add up to 1 and whose centre is at `centreX`, if given, as near as none is negative. */
function level(places: Float64Array, weights: Float64Array, centreX: number | null): void {
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
    const slope = centreX !== null && variance > 1e-6 ? (centreX - mean) / variance : 0;
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
