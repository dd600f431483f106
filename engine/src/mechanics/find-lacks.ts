import { humanCoordinates } from '../body/index.ts';
import type { MomentProblem } from './moment-problems.ts';
import type { Lack } from './motion-solution.ts';
import type { Muscle } from './muscle.ts';

/** A reserve up to here is the price of a smooth problem, not a lack: 1 N·m or 1 % of the moment (choices). */
const toleratedNm = 1;
const toleratedShare = 0.01;

/**
 * Looks whether the muscles could give what one frame needs, and keeps the worst of each joint.
 *
 * @param lacks by joint, added to; empty as long as nothing is missing
 */
export function findLacks(
  { part, coordinates, abductionRow, problem, solution, muscles }: MomentProblem,
  all: readonly Muscle[],
  frame: number,
  lacks: Map<string, Lack>,
): void {
  for (let row = 0; row < problem.coordinates; row++) {
    const reserve = solution.reserve[row]!;
    const size = Math.abs(reserve);
    if (size <= Math.max(toleratedNm, toleratedShare * Math.abs(problem.demand[row]!))) continue;
    const joint =
      row === abductionRow
        ? `hipAbduction${part === 'right' ? 'Right' : 'Left'}`
        : humanCoordinates[coordinates[row]!]!;
    if (Math.abs(lacks.get(joint)?.momentNm ?? 0) >= size) continue;
    const names: string[] = [];
    let givenNm = 0;
    for (let i = 0; i < muscles.length; i++) {
      const gives = problem.gain[i * problem.coordinates + row]!;
      if (solution.activation[i]! < 1 || gives * reserve <= 0) continue;
      names.push(all[muscles[i]!]!.name);
      givenNm += Math.abs(gives);
    }
    const strongerShare = givenNm > 0 ? size / givenNm : Number.POSITIVE_INFINITY;
    lacks.set(joint, { joint, frame, momentNm: reserve, muscles: names, strongerShare });
  }
}
