import type { AdaptationParameters } from '../engine/src/adaptation/adaptation-parameters.ts';
import { adaptingBody } from '../engine/src/adaptation/adapting-body.ts';
import {
  type AdaptationOutcome,
  adaptationOutcomes,
  bodyOutcomes,
  cellOutcomes,
} from '../engine/src/adaptation/outcome-names.ts';
import type { Scenario } from '../engine/src/adaptation/scenario.ts';
import { scenarioLoad } from '../engine/src/adaptation/scenario-load.ts';
import { simulateBody } from '../engine/src/adaptation/simulate-body.ts';
import { rodentOutcomes, simulateCells } from '../engine/src/adaptation/simulate-cells.ts';

/** Percent change by day of an outcome. */
export type Courses = (outcome: string) => Float64Array;

const rodentOrder = ['plantarFlexorSize', ...cellOutcomes] as const;

/** Every outcome of a scenario with given parameters: one body, no spread. The mean of several joined by "+". */
export function coursesOf(parameters: AdaptationParameters, scenario: Scenario): Courses {
  const load = scenarioLoad(scenario, parameters.loadExponent);
  const human = scenario.species === 'human';
  const names: readonly AdaptationOutcome[] = human ? bodyOutcomes : rodentOrder;
  const values = new Float64Array((human ? bodyOutcomes.length : rodentOutcomes) * load.days);
  const table = { values, stride: 1, at: 0 };
  if (human) simulateBody(parameters, adaptingBody(scenario.person), load, table);
  else simulateCells(parameters, load, table);
  return (outcome) => {
    const parts = outcome.split('+').map((name) => {
      const o = names.indexOf(name as AdaptationOutcome);
      if (o < 0)
        throw new Error(
          `${scenario.species}: no ${adaptationOutcomes.includes(name as never) ? name : `outcome ${name}`}`,
        );
      return values.subarray(o * load.days, (o + 1) * load.days);
    });
    return Float64Array.from(
      { length: load.days },
      (_, day) => parts.reduce((sum, part) => sum + part[day]!, 0) / parts.length,
    );
  };
}
