import { curveTable, readCurve } from './curve-table.ts';
import { passiveForceLength } from './hill-curves.ts';
import type { MotionSolution } from './motion-solution.ts';

/** As a table: half of the time would go into its exponential. */
const passiveForce = curveTable(passiveForceLength, 0.2, 1.6, 560);

/**
 * Force that the active fibres of a muscle put on its tendon, N: the muscle's force without what stretch alone gives.
 * Never below 0.
 *
 * @param at index of frame and muscle in the solution: `frame * muscles + muscle`
 * @example
 * activeForceN(solution, frame * solution.muscles.length + soleus, soleus);
 */
export function activeForceN(
  {
    muscles,
    activation,
    forceN,
    fibreLength,
  }: Pick<MotionSolution, 'muscles' | 'activation' | 'forceN' | 'fibreLength'>,
  at: number,
  muscle: number,
): number {
  const { optimalFibreM, maxForceN, widthM } = muscles[muscle]!;
  if (activation[at]! <= 0 || maxForceN <= 0) return 0;
  const length = fibreLength[at]!;
  const along = Math.sqrt(Math.max(0, 1 - (widthM / optimalFibreM / length) ** 2));
  return Math.max(0, forceN[at]! - maxForceN * along * readCurve(passiveForce, length));
}
