import type { Activity, EvidenceMeasure, RuleLimits } from '@legwork/engine';

export type EvidenceBout = readonly [
  startS: number,
  endS: number,
  activity: number,
  lyingProbability: number | null,
  direction: 'up' | 'down' | null,
];

/** The evidence of a day, as `app/src/report/evidence-data.ts` writes it. Times are seconds since its start. */
export interface EvidenceDay {
  /** `2026-11-16` */
  date: string;
  /** `Monday 16 November` */
  name: string;
  /** From these seconds of the day on, the clock is this many seconds ahead of them. */
  clock: readonly (readonly [second: number, aheadS: number])[];
  /** What the first value stands for, and how many there are. */
  firstS: number;
  count: number;
  bouts: readonly EvidenceBout[];
  /** When each snippet begins. */
  snippets: readonly number[];
}

export interface EvidenceIndex {
  limits: RuleLimits;
  /** What the numbers of bouts mean, and in words. */
  activities: readonly Activity[];
  names: readonly string[];
  measures: readonly EvidenceMeasure[];
  stepS: number;
  snippetS: number;
  /** Values of an axis in a snippet. */
  snippetCount: number;
  days: readonly EvidenceDay[];
}

/**
 * Reads the index of the signals behind the labels; null in a report without them.
 *
 * @example
 * readEvidenceIndex()?.days.length; // 7
 */
export function readEvidenceIndex(): EvidenceIndex | null {
  const element = document.getElementById('evidence-index');
  return element ? (JSON.parse(element.textContent) as EvidenceIndex) : null;
}
