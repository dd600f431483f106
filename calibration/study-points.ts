import { join } from 'node:path';
import { lifeOf } from '../engine/src/adaptation/life-of.ts';
import type { StudyPoint } from '../engine/src/adaptation/study-point.ts';
import { findEvidence } from '../engine/src/evidence/index.ts';
import { readCsv } from '../validation/read-csv.ts';
import type { CalibrationRow } from './calibration-rows.ts';
import { tableScenario } from './table-scenario.ts';

const tests = join(import.meta.dirname, '../validation/adaptation');

/** Published changes from the start that a chart of a like life can show: those that were fitted, and those only compared. */
export function studyPoints(rows: readonly CalibrationRow[]): StudyPoint[] {
  const fitted = rows
    .filter(({ slope, minus, fromDay }) => !slope && !minus && fromDay === 0)
    .map(({ id, outcome, scenario, day, value }) => point(id, outcome, scenario, day, value, 'calibration'));
  const compared = readCsv(join(tests, 'rows.csv'))
    .filter(
      ({ how, fromDay, outcome }) =>
        (how === 'value' || how === 'range') && fromDay === '0' && !outcome!.includes('+'),
    )
    .map(({ id, outcome, scenario, day, conversion }) => {
      const factor = /^x 100 \/ ([\d.]+)$/.exec(conversion!);
      const { value } = findEvidence(id!);
      const percent = factor ? Number(((value * 100) / Number(factor[1])).toFixed(1)) : value;
      return point(id!, outcome!, tableScenario(tests, scenario!), Number(day), percent, 'test');
    });
  return [...fitted, ...compared].filter((found) => found !== null);
}

function point(
  id: string,
  outcome: string,
  scenario: CalibrationRow['scenario'],
  day: number,
  value: number,
  use: StudyPoint['use'],
): StudyPoint | null {
  const life = lifeOf(scenario, day);
  if (life === null) return null;
  const { species } = scenario;
  return { id, outcome: outcome as StudyPoint['outcome'], species, life, day, value, use };
}
