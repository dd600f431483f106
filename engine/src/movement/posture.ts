import { acos, atan2 } from '../number/index.ts';
import type { Features } from './features.ts';

const degrees = 180 / Math.PI;

/** The mean direction of gravity along the thigh axes, as `Features` holds it. */
export type GravityRows = Pick<Features, 'down' | 'front' | 'right'>;

/** Angle between the thigh and the vertical, deg: 0 standing, about 90 sitting or lying, 180 upside down. */
export function inclinationDeg({ down, front, right }: GravityRows, i: number): number {
  const length = Math.sqrt(down[i] * down[i] + front[i] * front[i] + right[i] * right[i]);
  return length > 0 ? degrees * acos(Math.max(-1, Math.min(1, -down[i] / length))) : 0;
}

/** Angle of the thigh to the front in the sagittal plane, deg: positive in hip flexion. */
export function forwardDeg({ down, front }: GravityRows, i: number): number {
  return degrees * atan2(front[i], -down[i]);
}

/** Rotation of the thigh about its long axis, deg: 0 front up, +-90 on the side, 180 face down. */
export function rotationDeg({ front, right }: GravityRows, i: number): number {
  return degrees * atan2(right[i], front[i]);
}
