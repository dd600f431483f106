import { activityLabels } from '../recording/index.ts';
import { type EvidenceMeasure, evidenceG, noEvidence } from './label-evidence.ts';

/** Bytes of evidence: a `LabelEvidence`, or a part of one. */
export interface EvidenceBytes {
  of(measure: EvidenceMeasure): Uint8Array;
}

/** What a stretch of seconds shows. `NaN` where nothing is known. */
export interface EvidenceSummary {
  /** Seconds that something is known of. */
  seconds: number;
  /** Angle between thigh and vertical: the middle value, and what nine tenths of the seconds lie between, deg. */
  inclinationDeg: number;
  inclinationLowDeg: number;
  inclinationHighDeg: number;
  /** The turn about the long axis of the thigh that at least 10 s, and at least one second, go beyond, deg. */
  turnDeg: number;
  /** Middle standard deviation along the thigh, and within a second of all axes, g. */
  downSdG: number;
  movedSdG: number;
  /** Share of the seconds with a rhythm, and the middle of their steps a minute. */
  rhythmShare: number;
  strideCadenceSpm: number;
  /** Middle probability of stairs where somebody goes on foot, %. */
  stairsPercent: number;
  /** For each of `activityLabels`: the share of the seconds that look so by themselves. */
  ownShares: number[];
}

const turnLeastS = 10;

/**
 * Draws the evidence of some seconds together.
 *
 * @param from first value
 * @param to one past the last
 * @param stepS seconds from one value to the next, default 1
 * @example
 * summarizeEvidence(evidence, 0, 600).inclinationDeg; // 78
 */
export function summarizeEvidence(
  evidence: EvidenceBytes,
  from: number,
  to: number,
  stepS = 1,
): EvidenceSummary {
  const sorted = (measure: EvidenceMeasure) =>
    evidence
      .of(measure)
      .slice(from, to)
      .filter((value) => value !== noEvidence)
      .sort();
  const inclination = sorted('inclinationDeg');
  const turn = sorted('turnDeg');
  const rhythm = sorted('strideCadenceSpm').filter((cadence) => cadence > 0);
  const own = sorted('ownLabel');
  const count = own.length;
  return {
    seconds: count * stepS,
    inclinationDeg: atShare(inclination, 0.5),
    inclinationLowDeg: atShare(inclination, 0.05),
    inclinationHighDeg: atShare(inclination, 0.95),
    turnDeg: turn[Math.max(0, count - Math.max(1, Math.round(turnLeastS / stepS)))] ?? Number.NaN,
    downSdG: evidenceG(atShare(sorted('downSdCode'), 0.5)),
    movedSdG: evidenceG(atShare(sorted('movedSdCode'), 0.5)),
    rhythmShare: rhythm.length / count,
    strideCadenceSpm: atShare(rhythm, 0.5),
    stairsPercent: atShare(sorted('stairsPercent'), 0.5),
    ownShares: activityLabels.map((_, label) => own.filter((value) => value === label).length / count),
  };
}

function atShare(sorted: Uint8Array, share: number): number {
  return sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
}
