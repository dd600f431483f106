import type { ExternalForces } from './external-forces.ts';

/** One force on one segment; see `ExternalForces` for the frames. */
export interface ExternalForce {
  segment: number;
  /** Default 0, the segment's origin. */
  pointX?: number;
  pointY?: number;
  /** Default false: the point is in the segment's frame. */
  inGround?: boolean;
  forceX?: number;
  forceY?: number;
  momentNm?: number;
}

/**
 * Adds a force to the list; for setting up and for tests. A frame loop writes into the arrays.
 *
 * @throws RangeError when the list is full
 * @example
 * const forces = createExternalForces(1);
 * addExternalForce(forces, { segment: 0, forceY: 100 });
 */
export function addExternalForce(forces: ExternalForces, force: ExternalForce): void {
  const at = forces.count;
  if (at >= forces.segment.length) throw new RangeError(`no room for external force ${at + 1}`);
  forces.segment[at] = force.segment;
  forces.pointX[at] = force.pointX ?? 0;
  forces.pointY[at] = force.pointY ?? 0;
  forces.inGround[at] = force.inGround === true ? 1 : 0;
  forces.forceX[at] = force.forceX ?? 0;
  forces.forceY[at] = force.forceY ?? 0;
  forces.momentNm[at] = force.momentNm ?? 0;
  forces.count = at + 1;
}
