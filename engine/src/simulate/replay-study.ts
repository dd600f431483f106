import {
  type AdaptationOutcome,
  readScenario,
  type SampleOptions,
  type Samples,
  sampleBand,
  simulateSamples,
} from '../adaptation/index.ts';
import { findEvidence } from '../evidence/index.ts';
import { round } from '../number/index.ts';
import { InputError } from '../recording/index.ts';
import { checkSimulateOptions } from './check-simulate-options.ts';
import type { ReplayedStatement, StudyReplay } from './study-replay.ts';

/** Studies that can be replayed. */
export const replayableStudies = ['adami-2018'] as const;

/** Cells that change by less count as the same, percent. */
const least = 10;

interface Claim {
  id: string;
  /** What the simulation has for it; null: nothing. */
  outcome: AdaptationOutcome | null;
  /** 1: more, 0 the same, -1 less of that outcome, if the statement holds. */
  sign: -1 | 0 | 1;
  note: string;
  fitted?: boolean;
  /** Which life, and on which day; default unloaded, day 14. */
  life?: keyof typeof lives;
  day?: number;
  species?: 'mouse' | 'rat';
}

const unloaded = [{ days: 28, activity: 'unloading' }];
const lives = {
  unloaded,
  recovered: [
    { days: 14, activity: 'unloading' },
    { days: 14, activity: 'habitual' },
  ],
  exercised: [
    { days: 28, activity: 'unloading', sessions: [{ exercise: 'run', minutes: 30, perWeek: 7, loadBW: 1 }] },
  ],
} as const;

const adami: readonly Claim[] = [
  {
    id: 'M003',
    outcome: 'neuralStemCellsDividing',
    sign: -1,
    fitted: true,
    note: 'read as dividing cells; from a press text',
  },
  {
    id: 'M004',
    outcome: 'neuralStemCellsDividing',
    sign: -1,
    note: 'Nestin read as cells on their way to divide; follows from M003',
  },
  { id: 'M005', outcome: 'neuralStemCellsDividing', sign: -1, note: 'follows from M003' },
  { id: 'M006', outcome: null, sign: -1, note: 'GFAP marks stem cells and astrocytes alike: not simulated' },
  { id: 'M007', outcome: 'quiescentStemCells', sign: 0, note: 'the pool is there, fewer of it are active' },
  {
    id: 'M008',
    outcome: 'neuralStemCellsDividing',
    sign: -1,
    note: 'more cells at rest is fewer in division; follows from M003',
  },
  { id: 'M009', outcome: 'neuralStemCellsDividing', sign: -1, note: 'follows from M003' },
  {
    id: 'M010',
    outcome: 'neuralStemCellsDividing',
    sign: -1,
    note: 'smaller spheres are fewer divisions; follows from M003',
  },
  { id: 'M011', outcome: 'newNeurons', sign: -1, note: 'neurons; how much survival falls is a choice' },
  {
    id: 'M011',
    outcome: 'immatureOligodendrocytes',
    sign: -1,
    note: 'oligodendrocytes; how much is a choice',
  },
];

const conflicts: readonly Claim[] = [
  { id: 'R006', outcome: 'dentateStemCellsDividing', sign: -1, day: 7, species: 'rat', note: '' },
  {
    id: 'R007',
    outcome: 'neuralStemCellsDividing',
    sign: 0,
    day: 7,
    species: 'rat',
    note: 'the same region, no change: the anchor and this row cannot both hold for all rodents',
  },
  { id: 'R008', outcome: 'newNeurons', sign: -1, day: 7, species: 'rat', note: '' },
  { id: 'R009', outcome: 'newNeurons', sign: 0, day: 21, species: 'rat', note: 'survival normal again' },
  {
    id: 'R010',
    outcome: 'newNeurons',
    sign: 0,
    day: 7,
    life: 'exercised',
    species: 'rat',
    note: 'exercise during unloading',
  },
  { id: 'R001', outcome: 'neuroblasts', sign: -1, species: 'rat', note: '' },
  {
    id: 'R002',
    outcome: 'neuroblasts',
    sign: -1,
    day: 28,
    life: 'recovered',
    species: 'rat',
    note: 'no recovery: still fewer after two weeks of ordinary life',
  },
  { id: 'R003', outcome: 'dentateStemCellsDividing', sign: 0, species: 'rat', note: 'newly weaned' },
  { id: 'R004', outcome: 'dentateNeuroblasts', sign: -1, species: 'rat', note: 'newly weaned' },
  {
    id: 'R005',
    outcome: 'dentateNeuroblasts',
    sign: 0,
    day: 28,
    life: 'recovered',
    species: 'rat',
    note: 'newly weaned; recovered after two weeks',
  },
];

/**
 * Replays the study that the project starts from: hind legs of mice unloaded for 14 (the paper) and 28 days (the press), and
 * every published statement beside what the simulation says: agreeing, disagreeing, unknown, or fitted and so no result.
 * Statements of other studies that agree or conflict stand beside.
 *
 * Throws an `InputError`: `unknown-study`, `wrong-value`.
 *
 * @example
 * replayStudy('adami-2018').statements[0].verdict; // 'fitted, not a result'
 */
export function replayStudy(name: string, options: Omit<SampleOptions, 'studyMean'> = {}): StudyReplay {
  if (!(replayableStudies as readonly string[]).includes(name))
    throw new InputError(
      'unknown-study',
      `there is no study ${JSON.stringify(name)}`,
      '--study',
      `give ${replayableStudies.join(', ')}`,
    );
  const { samples = 500, seed = 1 } = options;
  checkSimulateOptions(options, 29, 14);
  const cache = new Map<string, Samples>();
  const simulated = (species: string, life: keyof typeof lives): Samples => {
    const key = `${species} ${life}`;
    const scenario = readScenario({ species, phases: lives[life] }, name);
    const found = cache.get(key) ?? simulateSamples(scenario, { samples, seed });
    cache.set(key, found);
    return found;
  };
  const replay = (claim: Claim): ReplayedStatement => {
    const { id, outcome, sign, fitted = false, life = 'unloaded', day = 14, species = 'mouse', note } = claim;
    const row = findEvidence(id);
    const band = outcome && sampleBand(simulated(species, life), outcome);
    const at = (when: number): ReplayedStatement['day14'] =>
      band && {
        median: round(band.median[when]!, 1),
        p10: round(band.p10[when]!, 1),
        p90: round(band.p90[when]!, 1),
      };
    const change = band ? band.median[day]! : Number.NaN;
    const found = Math.abs(change) < least ? 0 : Math.sign(change);
    const verdict = fitted
      ? 'fitted, not a result'
      : !band
        ? 'unknown'
        : found === sign
          ? 'agrees'
          : 'disagrees';
    return {
      id,
      statement: `${row.scenario}, ${row.outcome}, ${row.region}${row.timeDays ? `, day ${row.timeDays}` : ''}`,
      published: row.unit.startsWith('direction')
        ? row.unit.replace('direction only ', '').replace(/[()]/g, '')
        : `${row.value} ${row.unit}`,
      source: row.source,
      outcome,
      day14: at(14),
      day28: at(28),
      verdict,
      note,
    };
  };
  return {
    schema: 'legwork/study-replay@1',
    study: name,
    samples,
    seed,
    statements: [...adami.map(replay), oxygen],
    conflicts: conflicts.map(replay),
  };
}

/** What the press text says about oxygen: nothing was measured, and people at rest show the opposite. */
const oxygen: ReplayedStatement = {
  id: 'H087',
  statement: 'oxygen in the body falls, metabolism turns anaerobic',
  published: 'said in the press text; no measurement was found',
  source: 'Frontiers press release on Adami 2018',
  outcome: null,
  day14: null,
  day28: null,
  verdict: 'unknown',
  note: 'not supported in people: leg muscle at rest uses 29 to 45 % less oxygen after bed rest (H087, H088); what falls is the greatest uptake and extraction',
};
