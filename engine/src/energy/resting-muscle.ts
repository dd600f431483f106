import { oxygenMlOfEnergy } from './oxygen-of-energy.ts';
import { restingOxygenMlPerKgMin } from './resting-oxygen.ts';

/** Heat of a muscle that does nothing, W/kg: the laws let none fall below (Umberger 2003, p. 104). */
export const leastHeatWPerKg = 1;

/**
 * Metabolic power of a person who lies quietly, W/kg of body: 0.98. Umberger 2003 (p. 105, as OpenSim has it) takes 1.2 for
 * a standing person; people who stand were measured at 1.17 with the muscles that hold them up, and these are solved here.
 */
export const basalWPerKg = restingOxygenMlPerKgMin.lying / (60 * oxygenMlOfEnergy(1));
