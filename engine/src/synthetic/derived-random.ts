import { type Random, seededRandom } from '../number/index.ts';

/**
 * A generator of its own for one part of a simulation, so that a change in one part leaves the others as they were.
 *
 * @param seed the seed of the whole simulation
 * @param part any whole number that names the part
 * @example
 * derivedRandom(1, 7).next(); // the same number each time, unrelated to derivedRandom(1, 8).next()
 */
export function derivedRandom(seed: number, part: number): Random {
  let mixed = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul((part | 0) + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return seededRandom(mixed ^ (mixed >>> 16));
}
