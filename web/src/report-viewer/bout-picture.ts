import { type EvidenceBytes, evidenceG, noEvidence, type SignalPicture } from '@legwork/engine';
import { clockLabels } from '../trace/clock-labels.ts';
import type { EvidenceBout, EvidenceDay, EvidenceIndex } from './evidence-index.ts';

/** What is shown before and after a bout: this share of it, within these bounds, s. */
const aroundShare = 0.1;
const aroundS = [5, 600] as const;
/** The largest movement that is drawn, g. */
const mostG = 2;

/**
 * The slope and the movement of the thigh over a bout and a little around it, against the limits of the rules.
 *
 * @example
 * signalLanes(boutPicture(index, day, evidence, day.bouts[3], 640));
 */
export function boutPicture(
  { activities, limits, stepS }: EvidenceIndex,
  day: EvidenceDay,
  evidence: EvidenceBytes,
  [startS, endS]: EvidenceBout,
  width: number,
): SignalPicture {
  const around = Math.min(aroundS[1], Math.max(aroundS[0], aroundShare * (endS - startS)));
  const firstValue = Math.max(0, Math.floor((startS - around - day.firstS) / stepS));
  const lastValue = Math.min(day.count, Math.ceil((endS + around - day.firstS) / stepS));
  const [fromS, toS] = [firstValue, lastValue].map((value) => day.firstS + value * stepS);
  const values = (measure: Parameters<EvidenceBytes['of']>[0]) =>
    Array.from(evidence.of(measure).subarray(firstValue, lastValue));
  const known = (measure: Parameters<EvidenceBytes['of']>[0]) =>
    values(measure).map((value) => (value === noEvidence ? Number.NaN : value));
  const slope = known('inclinationDeg');
  // About its length an upright thigh can't be said to be turned: gravity points along it.
  const turn = known('turnDeg').map((deg, i) => (slope[i] > limits.uprightMostDeg ? deg : Number.NaN));
  const inView = ([start, end]: EvidenceBout) => start < toS && end > fromS;
  return {
    width,
    fromS,
    toS,
    times: clockLabels(day, fromS, toS, width),
    lanes: [
      {
        name: 'Degrees',
        low: 0,
        high: 180,
        lines: [
          { name: 'slope', values: slope },
          { name: 'turn', values: turn },
        ],
        marks: [0, 90, 180],
        limits: [{ value: limits.uprightMostDeg, label: 'upright below' }],
      },
      {
        name: 'Movement along the thigh, g',
        low: 0,
        high: mostG,
        scale: 'root',
        lines: [{ name: '', values: values('downSdCode').map(evidenceG) }],
        marks: [0, mostG],
        limits: [
          { value: limits.walkingDownSdG, label: 'on foot above' },
          { value: limits.runningDownSdG, label: 'running above' },
        ],
      },
      {
        name: 'Movement within a second, g',
        low: 0,
        high: mostG,
        scale: 'root',
        lines: [{ name: '', values: values('movedSdCode').map(evidenceG) }],
        marks: [0, mostG],
        limits: [{ value: limits.movingSdG, label: 'more than sway above' }],
      },
    ],
    rows: [
      {
        name: 'Label',
        bouts: day.bouts.filter(inView).map(([start, end, activity]) => ({
          fromS: Math.max(start, fromS),
          toS: Math.min(end, toS),
          activity: activities[activity],
        })),
      },
    ],
  };
}
