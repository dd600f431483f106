import { type Random, seededRandom } from '../engine/src/number/index.ts';

type Matrix = [number, number, number][];

/**
 * Samples as a sensor shows them that sits on the thigh in another way.
 *
 * @param samples x, y, z of each sample in a row
 * @param seed draws the rotation
 * @param isMirrored whether the thigh is the other one: the third axis points to the other side
 */
export function turnedSamples(samples: Float64Array, seed: number, isMirrored: boolean): Float64Array {
  const matrix = randomRotation(seededRandom(seed));
  const turned = new Float64Array(samples.length);
  for (let i = 0; i < samples.length; i += 3) {
    const z = isMirrored ? -samples[i + 2] : samples[i + 2];
    for (let axis = 0; axis < 3; axis++) {
      const [a, b, c] = matrix[axis];
      turned[i + axis] = a * samples[i] + b * samples[i + 1] + c * z;
    }
  }
  return turned;
}

/** Uniform over all rotations: from a unit quaternion of four normal numbers. */
function randomRotation(random: Random): Matrix {
  const raw = [random.normal(), random.normal(), random.normal(), random.normal()];
  const size = Math.hypot(...raw);
  const [w, x, y, z] = raw.map((value) => value / size);
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
    [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
    [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
  ];
}
