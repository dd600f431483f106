import { calibrated } from './calibrated.ts';
import type { Scenario } from './scenario.ts';
import { scenarioLoad } from './scenario-load.ts';
import { type SampleOptions, type Samples, simulateLoad } from './simulate-load.ts';

/**
 * Simulates a scenario in many drawn bodies: what is not known about the laws, about the study and about people is drawn
 * anew for each. The same seed gives the same bits everywhere.
 *
 * @returns day 0, the start, and every day after it
 */
export function simulateSamples(scenario: Scenario, options: SampleOptions = {}): Samples {
  const { species, person } = scenario;
  return simulateLoad(species, person, scenarioLoad(scenario, calibrated.parameters.loadExponent), options);
}
