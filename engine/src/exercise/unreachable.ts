import { InputError } from '../recording/index.ts';

/**
 * The error for a depth that a body cannot reach, with the depth that it can.
 *
 * @param reachable whether a depth, degrees, can be reached
 */
export function unreachableDepth(
  exercise: string,
  depthDeg: number,
  reachable: (depthDeg: number) => boolean,
): InputError {
  let within = 0;
  let beyond = depthDeg;
  while (beyond - within > 0.25) {
    const middle = (within + beyond) / 2;
    if (reachable(middle)) within = middle;
    else beyond = middle;
  }
  return new InputError(
    'depth-unreachable',
    `this body can't go to ${depthDeg} degrees in ${exercise}`,
    'depth',
    `give at most ${Math.floor(within)} degrees`,
  );
}
