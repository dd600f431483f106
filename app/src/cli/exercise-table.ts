import type { ExerciseResult } from '@legwork/engine';
import { alignColumns } from './align-columns.ts';
import {
  assumptions,
  caution,
  energyOfSet,
  exerciseTitle,
  feasibility,
  muscleRows,
  peakRows,
  signalsOfSet,
} from './exercise-rows.ts';

/** What `legwork exercise` prints for a person to read. */
export function exerciseTable(result: ExerciseResult): string {
  const lines = [
    exerciseTitle(result),
    ...assumptions(result),
    '',
    feasibility(result),
    '',
    ...alignColumns(peakRows(result)),
    '',
    ...alignColumns(muscleRows(result)),
    '',
    ...energyOfSet(result),
    ...signalsOfSet(result),
    caution(result),
    ...result.findings.map(({ severity, message }) => `${severity}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}
