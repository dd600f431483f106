import type { Scenario, SimulationResult } from '@legwork/engine';
import { alignColumns } from './align-columns.ts';
import { personWords, phaseWords } from './scenario-words.ts';
import { boundWords, headlines, outcomeRows, shownDays } from './simulation-rows.ts';

/** What `legwork simulate` prints for a person to read. */
export function simulationTable(scenario: Scenario, result: SimulationResult): string {
  const lines = [
    `${scenario.phases.map(phaseWords).join(', then ')}; ${personWords(scenario)}`,
    `Simulated, not measured. Band of ${result.bandOf}.`,
    '',
    ...headlines(result, scenario),
    '',
    ...alignColumns(outcomeRows(result, shownDays(scenario))),
    '',
    'known: A trials in people, pooled; B small trials; C mixed; D animals; open: nobody knows. Sources: docs/evidence.md, rows in --json.',
    ...boundWords(result),
    ...result.cautions,
  ];
  return `${lines.join('\n')}\n`;
}
