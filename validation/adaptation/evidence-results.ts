import { join } from 'node:path';
import { type CalibrationRow, calibrationRows } from '../../calibration/calibration-rows.ts';
import { predictRow } from '../../calibration/predict-row.ts';
import { calibrated } from '../../engine/src/adaptation/index.ts';
import { type EvidenceResult, findEvidence } from '../../engine/src/evidence/index.ts';
import { round } from '../../engine/src/number/index.ts';
import { type ReplayedStatement, replayStudy } from '../../engine/src/simulate/index.ts';
import { readCsv } from '../read-csv.ts';
import { type ScoredRow, scoreRows } from './score-rows.ts';
import { holds, signOf } from './scores.ts';

const calibration = join(import.meta.dirname, '../../calibration');
const samples = 2000;
const digits = { '%': 1, '% a day': 2 } as const;

/** What the model does with every published number that is no mere context, by id: fitted, compared, or why neither. */
export function evidenceResults(): EvidenceResult[] {
  const notFitted = readCsv(join(calibration, 'rows.csv')).filter(({ how }) => how === 'not fitted');
  const notComparable = readCsv(join(import.meta.dirname, 'rows.csv')).filter(
    ({ how }) => how === 'not comparable',
  );
  const replayed = replayStudy('adami-2018', { samples }).statements;
  return [
    ...calibrationRows(calibration).map(fitted),
    ...notFitted.flatMap(({ id, reason }) => {
      const statements = replayed.filter((statement) => statement.id === id);
      return statements.length > 0 ? statements.map(retold) : [neither(id!, reason!)];
    }),
    ...scoreRows().map(compared),
    ...notComparable.map(({ id, reason }) => neither(id!, reason!)),
  ].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
}

function fitted(row: CalibrationRow): EvidenceResult {
  const unit = row.slope ? '% a day' : '%';
  const value = round(row.value, digits[unit]);
  return {
    id: row.id,
    role: 'fitted',
    unit,
    published: { from: value, to: value },
    model: { median: round(predictRow(calibrated.parameters, row), digits[unit]), band: null },
    verdict: null,
    reason: '',
  };
}

function compared(row: ScoredRow): EvidenceResult {
  const { id, how, from, to, laws, kind, note } = row;
  const isSign = how === 'sign';
  const isMet = isSign ? signOf(laws.median, kind) === from : holds(laws, row);
  return {
    id,
    role: isSign ? 'direction' : 'compared',
    unit: '%',
    published: { from: round(from, digits['%']), to: round(to, digits['%']) },
    model: {
      median: round(laws.median, digits['%']),
      band: { p10: round(laws.low, digits['%']), p90: round(laws.high, digits['%']) },
    },
    verdict: isMet ? 'met' : 'missed',
    reason: note,
  };
}

/** A statement of the study that the project starts from: it shaped the model, so that agreeing tests nothing. */
function retold({ id, day14, note }: ReplayedStatement): EvidenceResult {
  if (day14 === null) return neither(id, note);
  const sign = findEvidence(id).value;
  const { median, p10, p90 } = day14;
  return {
    id,
    role: 'direction',
    unit: '%',
    published: { from: sign, to: sign },
    model: { median, band: { p10, p90 } },
    verdict: null,
    reason: note,
  };
}

function neither(id: string, reason: string): EvidenceResult {
  return { id, role: 'neither', unit: '%', published: null, model: null, verdict: null, reason };
}
