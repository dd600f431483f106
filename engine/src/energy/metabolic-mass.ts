import type { Muscle } from '../mechanics/index.ts';

/** What the muscle of both laws pulls per area, Pa, and its density, kg/m3: Umberger 2003, OpenSim's default in both probes. */
const specificTensionPa = 250_000;
const densityKgM3 = 1059.7;

/**
 * Mass by which the laws' heat is counted, kg: of a muscle that pulls 25 N/cm2 and is as strong and as long as this one.
 *
 * The laws give heat per kg of mammalian muscle, of 25 N/cm2. The muscles of the model pull 44 (quadriceps) to 60 N/cm2 of
 * their anatomical mass, so that with it a newton would cost half of what the laws mean: cyclists would turn 53 % of what
 * they burn more into work, where isolated muscle reaches 30 % (Böning 2017, 10.5960/dzsm.2017.295, abstract read); this way
 * it is 39 %. Against it speaks that a muscle held still with all it has costs up to 2.4 times what its anatomical mass
 * could. Uchida 2016 counts by anatomical mass (tensions read in the public code of Falisse, 3dpredictsim):
 * validation/RESULTS.md shows both. A weaker muscle counts as a smaller one.
 *
 * @example
 * metabolicMassKg(humanMuscles(body).find(({ name }) => name === 'soleus')); // 1.2
 */
export function metabolicMassKg({ maxForceN, optimalFibreM }: Muscle): number {
  return (maxForceN / specificTensionPa) * densityKgM3 * optimalFibreM;
}
