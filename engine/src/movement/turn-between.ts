import { acos } from '../number/index.ts';
import type { Frame } from './frame.ts';
import { dot } from './vector.ts';

/** How far apart two frames are, deg. */
export interface Turn {
  /** The angle of the rotation from the one to the other, 0-180. */
  deg: number;
  /** The same where front and back count as one. */
  unsignedDeg: number;
}

/**
 * How a sensor must have turned on the thigh for one frame to become another.
 *
 * @example
 * turnBetween(before, after).deg; // 180: upside down
 */
export function turnBetween(a: Pick<Frame, 'rotation'>, b: Pick<Frame, 'rotation'>): Turn {
  const [down, front, right] = a.rotation.map((axis, row) => dot(axis, b.rotation[row]));
  const deg = angleDeg(down + front + right);
  return { deg, unsignedDeg: Math.min(deg, angleDeg(down - front - right)) };
}

/** Of a rotation with a trace. */
function angleDeg(trace: number): number {
  return (acos(Math.max(-1, Math.min(1, (trace - 1) / 2))) * 180) / Math.PI;
}
