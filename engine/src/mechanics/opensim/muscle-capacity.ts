import { sin } from '../../number/index.ts';
import { activeForceLength, forceVelocity } from './millard-curves.ts';
import type { ModelMuscle } from './model.ts';

/** Steepest pennation of OpenSim's muscles: arc cosine of 0.1. */
const leastCosine = 0.1;

/**
 * Tendon force of a muscle at full activation, N, from its path: stiff tendon, active force alone, as OpenSim's static
 * optimisation takes it (passive fibre force is left out there). Fibres keep their width, so they turn as they shorten
 * (Zajac 1989; Millard et al. 2013).
 *
 * @param muscle curves of a Millard muscle; other kinds of muscles are taken as one with its default curves
 * @param pennatedForce false takes the fibre's force for the tendon's, without the cosine of their angle: releases of
 *   OpenSim did so when its reference activations were made. Default true
 * @returns force at a path length, m, and its rate, m/s; 0 where the fibre would be shorter than its law allows
 * @example
 * const soleus = muscleCapacity(muscle);
 * activation * soleus(0.29, -0.05); // N
 */
export function muscleCapacity(
  muscle: ModelMuscle,
  pennatedForce = true,
): (pathM: number, pathRate: number) => number {
  const { optimalFibreLengthM: optimal, tendonSlackLengthM, maxContractionVelocity } = muscle;
  const width = optimal * sin(muscle.pennationAtOptimalRad);
  const steepest = Math.sqrt(1 - leastCosine * leastCosine);
  const shortest = Math.max(
    optimal * (muscle.activeForceLength.get('min_norm_active_fiber_length') ?? 0.47 - 0.0259),
    width > 0 ? width / steepest : optimal * 0.01,
  );
  const byLength = activeForceLength(muscle.activeForceLength);
  const byVelocity = forceVelocity(muscle.forceVelocity);
  return (pathM, pathRate) => {
    const along = pathM - tendonSlackLengthM;
    const fibre = Math.sqrt(along * along + width * width);
    if (along <= 0 || fibre < shortest) return 0;
    const cosine = along / fibre;
    const velocity = (pathRate * cosine) / (optimal * maxContractionVelocity);
    const force = muscle.maxIsometricForceN * byLength(fibre / optimal) * byVelocity(velocity);
    return pennatedForce ? force * cosine : force;
  };
}
