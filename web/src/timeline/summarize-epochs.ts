import type { Schemas } from '../api/client.ts';

export interface EpochSummary {
  /** Middle, and between what nine of ten seconds are; null without samples. */
  inclinationDeg: { median: number; low: number; high: number } | null;
  /** Mean. */
  enmoMg: number;
  /** Median of the seconds with steps; 0 where fewer than half have any. */
  cadenceSpm: number;
}

/**
 * What the seconds of a stretch have in common.
 *
 * @param from the first second, and `to` the one after the last, counted from the start of the epochs
 */
export function summarizeEpochs(
  { inclinationDeg, enmoMg, cadenceSpm }: Pick<Schemas['Epochs'], 'inclinationDeg' | 'enmoMg' | 'cadenceSpm'>,
  from: number,
  to: number,
): EpochSummary {
  const present = (values: readonly (number | null)[]) =>
    values.slice(from, to).filter((value) => value !== null);
  const angles = present(inclinationDeg).sort((a, b) => a - b);
  const sizes = present(enmoMg);
  const steps = cadenceSpm.slice(from, to);
  const stepping = steps.filter((value) => value > 0).sort((a, b) => a - b);
  return {
    inclinationDeg:
      angles.length > 0 ? { median: at(angles, 0.5), low: at(angles, 0.05), high: at(angles, 0.95) } : null,
    enmoMg: sizes.length > 0 ? sizes.reduce((sum, value) => sum + value, 0) / sizes.length : 0,
    cadenceSpm: stepping.length * 2 >= steps.length && stepping.length > 0 ? at(stepping, 0.5) : 0,
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))]!;
}
