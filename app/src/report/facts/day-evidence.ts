import { type Analysis, type EvidenceBytes, evidenceMeasures, type LabelEvidence } from '@legwork/engine';
import type { DayFrame } from './day-frame.ts';

/** A bout, or its part on one day, with what the analysis knows beside its label. */
export interface EvidenceBout
  extends Pick<Analysis['bouts'][number], 'activity' | 'direction' | 'lyingProbability'> {
  /** Seconds since the start of the day. */
  startS: number;
  endS: number;
}

/** The evidence of one day. */
export interface DayEvidence extends EvidenceBytes {
  frame: DayFrame;
  /** Second of the day that the first value stands for, and how many there are. */
  firstS: number;
  count: number;
  bouts: EvidenceBout[];
}

/** More bytes than this are thinned: a week needs 4.2 million. */
const mostBytes = 5_000_000;

/**
 * How many seconds lie between two values of evidence in a report: 1 up to about eight days.
 *
 * @example
 * evidenceStepS(evidence); // 1
 */
export function evidenceStepS({ count }: LabelEvidence): number {
  return Math.max(1, Math.ceil((count * evidenceMeasures.length) / mostBytes));
}

/**
 * Cuts the evidence into days. Days without any are left out.
 *
 * @example
 * dayEvidence(evidence, analysis, facts.days)[0].of('inclinationDeg');
 */
export function dayEvidence(
  evidence: LabelEvidence,
  { bouts }: Analysis,
  days: readonly { frame: DayFrame }[],
): DayEvidence[] {
  const stepS = evidenceStepS(evidence);
  return days.flatMap(({ frame }) => {
    const secondOf = (ms: number) => Math.round((ms - evidence.startMs) / 1000);
    const from = Math.max(0, secondOf(frame.startMs));
    const to = Math.min(evidence.count, secondOf(frame.endMs));
    const count = Math.ceil((to - from) / stepS);
    if (!(count > 0)) return [];
    const inDay = (iso: string) =>
      (Math.min(Math.max(Date.parse(iso), frame.startMs), frame.endMs) - frame.startMs) / 1000;
    return [
      {
        frame,
        firstS: (evidence.startMs - frame.startMs) / 1000 + from,
        count,
        of: (measure) =>
          evidence
            .of(measure)
            .slice(from, to)
            .filter((_, i) => i % stepS === 0),
        bouts: bouts
          .map(({ start, end, ...bout }) => ({ ...bout, startS: inDay(start), endS: inDay(end) }))
          .filter(({ startS, endS }) => endS > startS),
      },
    ];
  });
}
