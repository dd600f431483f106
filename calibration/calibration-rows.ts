import { join } from 'node:path';
import type { SpreadName } from '../engine/src/adaptation/adaptation-parameters.ts';
import type { Scenario } from '../engine/src/adaptation/scenario.ts';
import { findEvidence } from '../engine/src/evidence/index.ts';
import { readCsv } from '../validation/read-csv.ts';
import { outcomeKind } from './outcome-kind.ts';
import { anchorSd, lawSd, measurementSd, personSpread } from './priors.ts';
import { tableScenario } from './table-scenario.ts';

/** A published number that parameters are fitted to. */
export interface CalibrationRow {
  id: string;
  study: string;
  outcome: string;
  scenario: Scenario;
  scenarioName: string;
  /** Its prediction is taken away first; null: nothing is. */
  minus: Scenario | null;
  /** Whether the value is the slope of a straight line through the start. */
  slope: boolean;
  day: number;
  fromDay: number;
  value: number;
  n: number;
  /** Standard deviation of the published value around what the law says of that study. */
  sd: number;
  spread: SpreadName | null;
}

/** Spread between people as a share of the change, by kind. */
const relativeSd = {
  size: personSpread.loss,
  strength: personSpread.neural,
  power: personSpread.neural,
  aerobic: personSpread.aerobic,
  oxidative: personSpread.oxidative,
  cells: 0,
} as const;
/** Standard error of the pooled slope in percent a day: it is not printed; a choice. */
const slopeSd = 0.05;

/** The rows of `rows.csv` that are fitted. Throws an `Error` where one is no calibration row of the evidence. */
export function calibrationRows(folder: string): CalibrationRow[] {
  const rows = readCsv(join(folder, 'rows.csv')).filter(({ how }) => how !== 'not fitted');
  return rows.map((row) => {
    const { id, study, outcome, scenario, minusScenario, how, age } = row as Record<string, string>;
    if (findEvidence(id!).use !== 'calibration') throw new Error(`${id} may not be fitted`);
    const ageY = age ? Number(age) : undefined;
    const value = Number(row.value);
    const kind = outcomeKind(outcome!);
    const n = Number(row.n);
    const personSd = row.personSd
      ? Number(row.personSd)
      : Math.hypot(measurementSd[kind], relativeSd[kind] * value);
    const slope = how === 'slope';
    return {
      id: id!,
      study: study!,
      outcome: outcome!,
      scenario: tableScenario(folder, scenario!, ageY),
      scenarioName: scenario!,
      minus: minusScenario ? tableScenario(folder, minusScenario, ageY) : null,
      slope,
      day: Number(row.day),
      fromDay: Number(row.fromDay),
      value,
      n,
      sd: kind === 'cells' ? anchorSd : slope ? slopeSd : Math.hypot(personSd / Math.sqrt(n), lawSd[kind]),
      spread: spreadOf(kind, value),
    };
  });
}

function spreadOf(kind: ReturnType<typeof outcomeKind>, value: number): SpreadName | null {
  if (kind === 'size') return value > 0 ? 'growth' : 'loss';
  if (kind === 'strength') return 'neural';
  return kind === 'aerobic' || kind === 'oxidative' ? kind : null;
}
