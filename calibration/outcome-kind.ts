import type { lawSd } from './priors.ts';

/** What an outcome is of, for spreads and scores. */
export type OutcomeKind = keyof typeof lawSd;

/** The kind of an outcome, or of the mean of several that are joined by "+". */
export function outcomeKind(outcome: string): OutcomeKind {
  if (/Size/.test(outcome)) return 'size';
  if (/Strength/.test(outcome)) return 'strength';
  if (/Power/.test(outcome)) return 'power';
  if (outcome === 'vo2max' || outcome === 'aerobicReserve') return 'aerobic';
  if (outcome === 'muscleOxidativeCapacity' || outcome === 'lactateIndex') return 'oxidative';
  return 'cells';
}
