import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparator, compareWith } from '../../calibration/comparator.ts';
import { outcomeKind } from '../../calibration/outcome-kind.ts';
import { tableScenario } from '../../calibration/table-scenario.ts';
import {
  type AdaptationOutcome,
  calibrated,
  type OutcomeKind,
  type Scenario,
  simulateSamples,
} from '../../engine/src/adaptation/index.ts';
import { type EvidenceRow, findEvidence } from '../../engine/src/evidence/index.ts';
import { readCsv } from '../read-csv.ts';

/** An 80 % band of what a study would find. */
export interface Band {
  low: number;
  median: number;
  high: number;
}

/** A test row beside what the laws and the comparators say of it. */
export interface ScoredRow {
  id: string;
  evidence: EvidenceRow;
  kind: OutcomeKind;
  how: 'value' | 'range' | 'sign';
  scenario: string;
  outcome: string;
  day: number;
  note: string;
  /** The published value twice, or the ends of the published range. */
  from: number;
  to: number;
  laws: Band;
  comparators: Record<string, Band>;
}

const samples = 2000;
/** Where a row says how many people, it is taken; else so many, a choice. */
const usualPeople = 8;
/** From the middle to the end of an 80 % band of a normal distribution. */
const band80 = 1.2816;

/** Every comparable test row, scored. The rows were fixed before anything was fitted. */
export function scoreRows(): ScoredRow[] {
  const folder = import.meta.dirname;
  const comparators: Comparator[] = JSON.parse(
    readFileSync(join(folder, '../../calibration/comparators.json'), 'utf8'),
  );
  return readCsv(join(folder, 'rows.csv'))
    .filter(({ how }) => how !== 'not comparable')
    .map((cells) => {
      const { id, how, outcome, scenario, body, conversion, reason } = cells as Record<string, string>;
      const evidence = findEvidence(id!);
      const ageY = body ? Number(/^age (\d+)$/.exec(body)![1]) : undefined;
      const [day, fromDay] = [Number(cells.day), Number(cells.fromDay)];
      const lived = tableScenario(folder, scenario!, ageY);
      const minus = /^minus (.+)$/.exec(conversion!)?.[1];
      const other = minus ? tableScenario(folder, minus, ageY) : null;
      const people = evidence.n ?? usualPeople;
      const kind = outcomeKind(outcome!);
      const [from, to] = published(evidence.value, conversion!);
      const changes = changesOf(lived, outcome!, fromDay, day, people);
      if (other)
        changesOf(other, outcome!, fromDay, day, people).forEach((change, i) => {
          changes[i]! -= change;
        });
      return {
        id: id!,
        evidence,
        kind,
        how: how as ScoredRow['how'],
        scenario: scenario!,
        outcome: outcome!,
        day,
        note: reason!,
        from,
        to,
        laws: bandOf(changes),
        comparators: Object.fromEntries(
          comparators
            .filter((one) => one.kind === kind)
            .map((one) => [one.name, comparatorBand(one, lived, outcome!, fromDay, day, people)]),
        ),
      };
    });
}

/** Changes of a study's mean in every draw; of the mean of several outcomes joined by "+". */
function changesOf(
  scenario: Scenario,
  outcome: string,
  fromDay: number,
  day: number,
  people: number,
): Float64Array {
  const drawn = simulateSamples(scenario, { samples, seed: 1, studyMean: people });
  const parts = outcome.split('+').map((name) => drawn.outcomes.indexOf(name as AdaptationOutcome));
  return Float64Array.from({ length: samples }, (_, s) => {
    const at = (o: number, when: number): number =>
      1 + drawn.values[(o * drawn.days + when) * samples + s]! / 100;
    return parts.reduce((sum, o) => sum + 100 * (at(o, day) / at(o, fromDay) - 1), 0) / parts.length;
  });
}

function bandOf(values: Float64Array): Band {
  const sorted = values.slice().sort();
  const rank = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { low: rank(0.1), median: rank(0.5), high: rank(0.9) };
}

/** As the band of the laws is made: what the law misses a study by, study to study, people and measuring over the root of n. */
function comparatorBand(
  comparator: Comparator,
  scenario: Scenario,
  outcome: string,
  fromDay: number,
  day: number,
  people: number,
): Band {
  const parts = outcome.split('+');
  const median =
    parts.reduce((sum, part) => sum + compareWith(comparator, scenario, part, fromDay, day), 0) /
    parts.length;
  const { kind, missSd } = comparator;
  const spread = { size: 'loss', strength: 'neural', aerobic: 'aerobic' } as const;
  const study = calibrated.studySpread[spread[kind]] * median;
  const person = calibrated.personSpread[spread[kind]] * median;
  const sd = Math.sqrt(
    missSd ** 2 +
      calibrated.lawSd[kind] ** 2 +
      study ** 2 +
      (person ** 2 + calibrated.measurementSd[kind] ** 2) / people,
  );
  return { low: median - band80 * sd, median, high: median + band80 * sd };
}

function published(value: number, conversion: string): [number, number] {
  const range = /^(-?[\d.]+) to (-?[\d.]+)$/.exec(conversion);
  if (range) return [Number(range[1]), Number(range[2])];
  const percent = /^x 100 \/ ([\d.]+)$/.exec(conversion);
  const converted = percent ? (100 * value) / Number(percent[1]) : value;
  return [converted, converted];
}
