import {
  type AdaptationOutcome,
  adaptationOutcomes,
  bodyOutcomes,
  cellBound,
  changeUnit,
  nobodyHasMeasured,
  outcomeKnowledge,
  type Samples,
  type Species,
  sampleBand,
  studyPoints,
} from '../adaptation/index.ts';
import { evidence } from '../evidence/index.ts';
import { round } from '../number/index.ts';
import type { SimulatedOutcome, SimulationResult } from './simulation-result.ts';

const isBody = (outcome: AdaptationOutcome): boolean => (bodyOutcomes as readonly string[]).includes(outcome);
/** Rows that bounds of cells in people come from, and those that say that they may be nothing at all. */
const humanCellRows: Readonly<Partial<Record<AdaptationOutcome, readonly string[]>>> = {
  dentateMatureNeurons: ['H102', 'H101', 'H166'],
  dentateNewNeurons: ['H101', 'H166', 'P002'],
  matureOligodendrocytes: ['H141'],
  neuralStemCellsDividing: ['H103'],
  neuroblasts: ['H103'],
  newNeurons: ['H103'],
  matureNeurons: ['H103'],
};

/**
 * Drawn bodies as results have them: the middle and the band of every outcome with grade, sources and what is not known, and
 * published values of a like life.
 *
 * @param life in words, as `lifeOf` has them, on each day; null: no study lived like that
 */
export function describeSamples(
  drawn: Samples,
  species: Species,
  life: (day: number) => string | null,
): Pick<SimulationResult, 'species' | 'days' | 'outcomes' | 'points'> {
  const dayNumbers = Array.from({ length: drawn.days }, (_, day) => day);
  const outcomes: Record<string, SimulatedOutcome> = {};
  for (const outcome of adaptationOutcomes) {
    if (drawn.outcomes.includes(outcome)) {
      const { median, p10, p90 } = sampleBand(drawn, outcome);
      outcomes[outcome] = {
        ...about(outcome, species),
        median: rounded(median),
        p10: rounded(p10),
        p90: rounded(p90),
      };
    } else outcomes[outcome] = unknownOutcome(outcome, species, dayNumbers);
  }
  return {
    species,
    days: dayNumbers,
    outcomes,
    points: studyPoints
      .filter(
        (point) => point.species === species && point.day < drawn.days && life(point.day) === point.life,
      )
      .map(({ id, outcome, day, value, use }) => ({ id, outcome, day, value, use })),
  };
}

function about(
  outcome: AdaptationOutcome,
  species: Species,
): Omit<SimulatedOutcome, 'median' | 'p10' | 'p90'> {
  const { label, note, humanGrade } = outcomeKnowledge[outcome];
  const rows = studyPoints.filter((point) => point.outcome === outcome && point.species === species);
  const named = evidence.filter(({ id }) => note.includes(id));
  return {
    label,
    unit: changeUnit,
    grade: species === 'human' ? humanGrade : 'D',
    evidence: [...new Set([...rows.map(({ id }) => id), ...named.map(({ id }) => id)])],
    note,
  };
}

/** Nothing but bounds for cells in people; nothing at all for muscles and oxygen of animals. */
function unknownOutcome(
  outcome: AdaptationOutcome,
  species: Species,
  days: readonly number[],
): SimulatedOutcome {
  const { label } = outcomeKnowledge[outcome];
  const nothing = { label, unit: changeUnit, median: null, p10: null, p90: null, grade: 'open' as const };
  if (isBody(outcome))
    return { ...nothing, evidence: [], note: `No published number of a ${species} is known to Legwork.` };
  const bound = days.map((day) => round(cellBound(outcome, day), 4));
  return {
    ...nothing,
    evidence: [...(humanCellRows[outcome] ?? [])],
    note: nobodyHasMeasured,
    bounds: { low: bound.map((value) => (value === 0 ? 0 : -value)), high: bound },
  };
}

function rounded(values: Float64Array): number[] {
  return Array.from(values, (value) => round(Math.max(-100, value), 2));
}
