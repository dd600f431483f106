/**
 * The transcendental functions of the engine.
 *
 * `Math.sin`, `exp`, `log`, `atan2`, `acos` and `pow` give different last bits in different JavaScript
 * engines. These are written in JavaScript alone, so that the same recording gives the same result in Node,
 * in a browser and in a worker. A lint rule forbids the `Math` ones in the engine; `Math.sqrt`, `hypot`,
 * `abs`, `floor`, `round`, `min`, `max` and `fround` agree everywhere and are free to use.
 *
 * @example
 * import { atan2 } from '../number/index.ts';
 * atan2(1, 1); // 0.7853981633974483
 */
export { default as acos } from '@stdlib/math-base-special-acos';
export { default as asin } from '@stdlib/math-base-special-asin';
export { default as atan2 } from '@stdlib/math-base-special-atan2';
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as pow } from '@stdlib/math-base-special-pow';
export { default as sin } from '@stdlib/math-base-special-sin';
export { default as tan } from '@stdlib/math-base-special-tan';
