import type { MotionSolution } from '../mechanics/index.ts';
import { activeForceN } from '../mechanics/index.ts';
import { exp, ln } from '../number/index.ts';
import { signalConstants } from './signal-constants.ts';

/** What the afferents of a muscle fire above their rate at rest, impulses/s of a walking cat; one number per frame. */
export interface AfferentRates {
  Ia: Float64Array;
  II: Float64Array;
  Ib: Float64Array;
}

const law = {
  velocity: signalConstants.iaPerVelocity.middle,
  power: signalConstants.iaVelocityPower.middle,
  iaLength: signalConstants.iaPerLength.middle * signalConstants.catHamstringFibre.middle,
  iaActivation: signalConstants.iaPerActivation.middle,
  iiLength: signalConstants.iiPerLength.middle * signalConstants.catSoleusFibre.middle,
  iiActivation: signalConstants.iiPerActivation.middle,
  fibreMm: signalConstants.catHamstringFibre.middle,
  ib: signalConstants.ibRate.middle,
  relativeForce: signalConstants.catSoleusForce.middle / signalConstants.ibForce.middle,
};

/**
 * The rates of one muscle's afferents in a motion, as they would be in a walking cat, above those at rest (82 impulses/s
 * of Ia, 80 of II, none of Ib): 0 where the muscle is relaxed and still, below 0 where a spindle slackens.
 *
 * - Ia (Prochazka & Gorassini 1998): `4.3 sign(v) |v|^0.6 + 2 d + 50 a`, v in mm/s, d in mm, a the activation, which stands
 *   for the fusimotor drive that comes with it.
 * - II (Prochazka 1999): `13.5 d + 20 a`.
 * - Ib (Lin & Crago 2002): `60 ln(F / 4 N + 1)`, F the force of the active fibres; to passive force tendon organs are much
 *   less sensitive. Their filter is left out: its gain for a steady force is 1, so that means over a cycle stay.
 *
 * Fibres are scaled to those of the cat by their optimal lengths, forces by the greatest force. `d` is what the fibre
 * differs from `meanFibreLength`, its mean over the motion: where the law has its zero is not published, and a spindle in a
 * muscle that is held long comes to rest again.
 *
 * @param muscle index in the solution
 * @param meanFibreLength in optimal fibre lengths
 * @param rates overwritten
 * @example
 * const rates = { Ia: new Float64Array(frames), II: new Float64Array(frames), Ib: new Float64Array(frames) };
 * afferentRates(solution, soleus, 0.95, rates);
 * Math.max(...rates.Ia); // impulses/s
 */
export function afferentRates(
  solution: Pick<
    MotionSolution,
    'frames' | 'muscles' | 'activation' | 'forceN' | 'fibreLength' | 'fibreVelocityMS'
  >,
  muscle: number,
  meanFibreLength: number,
  rates: AfferentRates,
): void {
  const { frames, muscles, activation, fibreLength, fibreVelocityMS } = solution;
  const { optimalFibreM, maxForceN } = muscles[muscle]!;
  for (let frame = 0; frame < frames; frame++) {
    const at = frame * muscles.length + muscle;
    const active = activation[at]!;
    const length = fibreLength[at]!;
    const velocityMmS = (fibreVelocityMS[at]! / optimalFibreM) * law.fibreMm;
    const longer = length - meanFibreLength;
    const speed = velocityMmS === 0 ? 0 : law.velocity * exp(law.power * ln(Math.abs(velocityMmS)));
    rates.Ia[frame] = (velocityMmS < 0 ? -speed : speed) + law.iaLength * longer + law.iaActivation * active;
    rates.II[frame] = law.iiLength * longer + law.iiActivation * active;
    rates.Ib[frame] = 0;
    const force = activeForceN(solution, at, muscle);
    if (force > 0) rates.Ib[frame] = law.ib * ln(1 + (law.relativeForce * force) / maxForceN);
  }
}
