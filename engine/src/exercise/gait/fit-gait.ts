import type { Setup } from '../setup.ts';
import { gaitResiduals } from './gait-residuals.ts';
import type { GaitStyle } from './gait-style.ts';
import type { GaitUnknowns } from './gait-unknowns.ts';
import { leastSquares } from './least-squares.ts';

/** Choices from which the search sets out: height of the centre of mass by the leg, its place by the step. */
const startsAt = { heightPerLeg: 1.05, aheadPerStep: -0.4 };

/** A solved gait: its unknowns, and how they are laid out. */
export interface FittedGait {
  unknowns: GaitUnknowns;
  values: Float64Array;
}

/**
 * The gait of a body that is nearest to published joint angles while its feet stand still on the ground and the pressure
 * under them balances the whole body; the trunk pitches and the centre of mass runs ahead by a little for that. The
 * vertical way of the centre of mass is kept.
 */
export function fitGait(setup: Setup, style: GaitStyle): FittedGait {
  const { legs, foot } = setup.body;
  const { thigh, shank } = legs.right;
  const { unknowns, published, count, evaluate } = gaitResiduals(setup, style);
  const start = new Float64Array(unknowns.count);
  start.set(published);
  start[unknowns.heightM] = startsAt.heightPerLeg * (thigh.lengthM + shank.lengthM + foot.ankleHeightM);
  start[unknowns.aheadM] = startsAt.aheadPerStep * style.stepM;
  return { unknowns, values: leastSquares(start, count, evaluate) };
}
