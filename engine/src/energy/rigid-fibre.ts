import type { MotionSolution } from '../mechanics/index.ts';
import type { FibreState } from './fibre-state.ts';
import { placeFibre } from './place-fibre.ts';

/**
 * The fibre of one muscle in one frame with a rigid tendon, as the mechanics have it.
 *
 * @param at index of the muscle in the frame
 * @param into its mass and fibres stay, the rest is overwritten
 */
export function rigidFibre(solution: MotionSolution, at: number, into: FibreState): void {
  const { muscles, lengtheningMS, activation } = solution;
  placeFibre(solution, at, muscles[at % muscles.length]!.slackM, lengtheningMS[at]!, into);
  into.activation = activation[at]!;
}
