import type { Lack, MotionSolution } from '../mechanics/index.ts';

/**
 * How much larger a muscle had to be in a frame to give what the muscles lack, as a share of it; 0 where nothing is
 * missing. A moment that is missing is thus paid for as the muscles would that give all they have there: what they cost,
 * times how much stronger they had to be. Where no muscle acts at all nothing can be said, and it costs nothing.
 *
 * In the worst frame the share is `Lack.strongerShare`; in the others it goes with the moment that is missing, as if the
 * arms of the muscles stayed as they are.
 *
 * @param muscle index into the muscles of the solution
 */
export function missingStrengthShare(solution: MotionSolution, muscle: number, frame: number): number {
  const { name, side } = solution.muscles[muscle]!;
  let share = 0;
  for (const lack of solution.lacks) {
    if (lack.strongerShare === Number.POSITIVE_INFINITY || sideOf(lack) !== side) continue;
    if (!lack.muscles.includes(name)) continue;
    share += Math.max(0, (lack.strongerShare * missingNm(solution, lack, frame)) / lack.momentNm);
  }
  return share;
}

function missingNm({ reserveNm, tree, legs }: MotionSolution, { joint }: Lack, frame: number): number {
  if (joint.startsWith('hipAbduction'))
    return legs[joint === 'hipAbductionRight' ? 'right' : 'left'].abductionReserveNm[frame]!;
  return reserveNm[frame * tree.coordinates.length + tree.coordinates.indexOf(joint)]!;
}

function sideOf({ joint }: Lack): 'right' | 'left' | 'both' {
  if (joint.endsWith('Right')) return 'right';
  return joint.endsWith('Left') ? 'left' : 'both';
}
