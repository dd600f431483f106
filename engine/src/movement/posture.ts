import { acos, atan2 } from '../number/index.ts';

const degrees = 180 / Math.PI;

/** The mean acceleration along the thigh axes; at rest the direction of gravity. */
export interface ThighGravity {
  down: number;
  front: number;
  right: number;
}

/** Angle between the thigh and the vertical, deg: 0 standing, about 90 sitting or lying, 180 upside down. */
export function inclinationDeg({ down, front, right }: ThighGravity): number {
  const length = Math.sqrt(down * down + front * front + right * right);
  return length > 0 ? degrees * acos(Math.max(-1, Math.min(1, -down / length))) : 0;
}

/** Angle of the thigh to the front in the sagittal plane, deg: positive in hip flexion. */
export function forwardDeg({ down, front }: ThighGravity): number {
  return degrees * atan2(front, -down);
}

/** Rotation of the thigh about its long axis, deg: 0 front up, +-90 on the side, 180 face down. */
export function rotationDeg({ front, right }: ThighGravity): number {
  return degrees * atan2(right, front);
}
