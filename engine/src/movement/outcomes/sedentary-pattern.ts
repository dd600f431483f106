import { ln } from '../../number/index.ts';
import { leastRunMs } from './sedentary-runs.ts';

/** How the lengths of sedentary bouts are spread. */
export interface SedentaryPattern {
  /** Null without a bout. */
  longestMin: number | null;
  medianMin: number | null;
  /** Half of the time is in bouts at least this long (W50). */
  usualMin: number | null;
  /** Exponent of the power law of the lengths; null with fewer than 10 bouts. */
  alpha: number | null;
  /** 0 all the same length, 1 all the time in one; null with fewer than 10 bouts. */
  gini: number | null;
  /** 1 / mean length. */
  transitionProbabilityPerMin: number | null;
}

const leastLengthMin = leastRunMs / 60_000;
/** Fewer bouts say nothing about a distribution (GGIR asks for ten fragments, too). */
const leastBouts = 10;

/**
 * Describes how the time is spread over sedentary bouts: median and usual bout, exponent of the power law and Gini
 * index (Chastin and Granat 2010, 10.1016/j.gaitpost.2009.09.002), transition probability (Di et al. 2017,
 * 10.1101/182337). The shortest length of the power law is that of the definition, 10 s, not the shortest seen.
 *
 * @param lengthsMin of the bouts, min, at least 1/6 each
 * @example
 * sedentaryPattern([1, 2, 3, 10]).usualMin; // 10
 */
export function sedentaryPattern(lengthsMin: readonly number[]): SedentaryPattern {
  const sorted = [...lengthsMin].sort((a, b) => a - b);
  const total = sorted.reduce((sum, length) => sum + length, 0);
  const enough = sorted.length >= leastBouts;
  return {
    longestMin: sorted.at(-1) ?? null,
    medianMin: median(sorted),
    usualMin: usual(sorted, total),
    alpha: enough ? alphaOf(sorted) : null,
    gini: enough ? giniOf(sorted, total) : null,
    transitionProbabilityPerMin: total > 0 ? sorted.length / total : null,
  };
}

function median(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const upper = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
}

function usual(sorted: readonly number[], total: number): number | null {
  let longerMin = 0;
  for (let i = sorted.length - 1; i >= 0; i--) {
    longerMin += sorted[i];
    if (longerMin >= total / 2) return sorted[i];
  }
  return null;
}

/** Most likely exponent of a continuous power law from the shortest possible length on. */
function alphaOf(sorted: readonly number[]): number | null {
  const logs = sorted.reduce((sum, length) => sum + ln(length / leastLengthMin), 0);
  return logs > 0 ? 1 + sorted.length / logs : null;
}

function giniOf(sorted: readonly number[], total: number): number {
  const n = sorted.length;
  const ranked = sorted.reduce((sum, length, i) => sum + (2 * (i + 1) - n - 1) * length, 0);
  return ranked / ((n - 1) * total);
}
