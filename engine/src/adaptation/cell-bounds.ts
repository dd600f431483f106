import type { AdaptationOutcome } from './outcome-names.ts';

/** New neurons of a hippocampus as a share of those that are renewed, percent a year (H102, contested by H166). */
const neuronTurnoverPerYear = 1.75;
/** Oligodendrocytes of the white matter, percent a year (H141). */
const oligodendrocyteTurnoverPerYear = 1 / 3;
/** From none at all to twice as many: what nobody has measured can hardly be outside. A choice. */
const anything = 100;

/** Percent change that a cell outcome can have at most in people, both ways: 0 on day 0. */
export function cellBound(outcome: AdaptationOutcome, day: number): number {
  const years = day / 365;
  if (outcome === 'matureOligodendrocytes') return oligodendrocyteTurnoverPerYear * years;
  if (outcome === 'dentateMatureNeurons') return neuronTurnoverPerYear * years;
  return day === 0 ? 0 : anything;
}
