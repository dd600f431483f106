import type { PlanarTree } from '../body/index.ts';
import type { Motion } from '../exercise/index.ts';
import type { LegLoads, MotionSolution } from './motion-solution.ts';
import type { Muscle } from './muscle.ts';

/** Makes the arrays of a solution, all 0. */
export function createMotionSolution(
  { frames, supports }: Motion,
  tree: PlanarTree,
  muscles: readonly Muscle[],
): MotionSolution {
  const per = (count: number): Float64Array => new Float64Array(frames * count);
  const leg = (): LegLoads => ({
    groundForceXN: per(1),
    groundForceYN: per(1),
    hipContactN: per(1),
    kneeContactN: per(1),
    patellofemoralN: per(1),
    ankleContactN: per(1),
    thighCalfN: per(1),
    hipFrontNm: per(1),
    abductionMomentNm: per(1),
    abductionReserveNm: per(1),
  });
  return {
    frames,
    tree,
    muscles,
    supports,
    supportForceXN: per(supports.length),
    supportForceYN: per(supports.length),
    supportPointXM: per(supports.length),
    supportPointYM: per(supports.length),
    tippingMomentNm: per(1),
    momentNm: per(tree.coordinates.length),
    powerW: per(tree.coordinates.length),
    reserveNm: per(tree.coordinates.length),
    activation: per(muscles.length),
    forceN: per(muscles.length),
    lengthM: per(muscles.length),
    lengtheningMS: per(muscles.length),
    fibreLength: per(muscles.length),
    fibreVelocityMS: per(muscles.length),
    legs: { right: leg(), left: leg() },
    lumbarCompressionN: per(1),
    handForceN: per(1),
    checks: {
      forceBalanceN: 0,
      powerBalanceW: 0,
      residual: 0,
      reserveShare: 0,
      clampedShare: 0,
      tippingMomentNm: 0,
    },
    lacks: [],
  };
}
