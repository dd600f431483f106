import type { Random } from '../number/index.ts';
import { InputError } from '../recording/index.ts';

/** Three rows of three. */
export type RotationMatrix = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number, number],
];

/** A rotation drawn evenly from all rotations: four normal numbers are a random direction of unit quaternions. */
export function randomRotation(random: Random): RotationMatrix {
  const quaternion = [random.normal(), random.normal(), random.normal(), random.normal()];
  const length = Math.hypot(...quaternion);
  const [w, x, y, z] = quaternion.map((q) => q / length) as [number, number, number, number];
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
    [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
    [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
  ];
}

/** Refuses a matrix that is not a rotation, to a thousandth. */
export function checkRotation(matrix: RotationMatrix): RotationMatrix {
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
  const [x, y, z] = matrix;
  const cross = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]];
  const errors = [
    dot(x, x) - 1,
    dot(y, y) - 1,
    dot(z, z) - 1,
    dot(x, y),
    dot(x, z),
    dot(y, z),
    dot(cross, z) - 1,
  ];
  if (!errors.every((error) => Math.abs(error) < 1e-3)) {
    throw new InputError(
      'rotation-invalid',
      'the matrix is not a rotation',
      'rotation',
      'give rows of length 1, at right angles to each other, right-handed',
    );
  }
  return matrix;
}
