import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../engine/src/adaptation/read-scenario.ts';
import type { Scenario } from '../engine/src/adaptation/scenario.ts';

type Table = Record<string, { species: string; fitness?: string; phases: Record<string, unknown>[] }>;

/**
 * A scenario of a table of scenarios, for a person of an age.
 *
 * @param folder with `scenarios.json`
 * @param name of the scenario
 * @param ageY of the people; default that of `readScenario`
 */
export function tableScenario(folder: string, name: string, ageY?: number): Scenario {
  const table: Table = JSON.parse(readFileSync(join(folder, 'scenarios.json'), 'utf8'));
  const found = table[name];
  if (!found) throw new Error(`there is no scenario ${name} in ${folder}`);
  const steps = found.phases.find((phase) => phase.habitualStepsPerDay)?.habitualStepsPerDay;
  const phases = found.phases.map(({ habitualStepsPerDay: _, ...phase }) => phase);
  const person = {
    ...(ageY !== undefined && { age: ageY }),
    ...(found.fitness && { fitness: found.fitness }),
    ...(steps !== undefined && { habitualStepsPerDay: steps }),
  };
  return readScenario({ species: found.species, person, phases }, name);
}
