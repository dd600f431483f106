import { dsadsGait } from './dsads-gait.ts';
import type { GaitExamples } from './gait-examples.ts';
import { simulatedGait } from './simulated-gait.ts';

const people = [1, 2, 3, 4, 5];
/** Far from the seeds of tests and of validation. */
const simulatedSeeds = [90_001, 90_002, 90_003, 90_004, 90_005];

/**
 * The examples that the gait model is trained on, person by person: the five of `dsads`, and as many simulated ones.
 *
 * @param dataDir the shared data folder
 */
export function gaitTraining(dataDir: string): GaitExamples[][] {
  return [
    ...people.map((person) => dsadsGait(dataDir, person)),
    ...simulatedSeeds.map((seed) => [simulatedGait(seed)]),
  ];
}
