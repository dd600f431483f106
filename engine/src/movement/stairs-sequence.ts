import { ln } from '../number/index.ts';
import { gaitKinds } from './gait-model.ts';
import { mostLikelyStates } from './most-likely-states.ts';

/**
 * How often a person changes over, a second: onto stairs once in four minutes of walking, off them after ten seconds
 * (a storey has some 16 to 20 steps), between up and down hardly without a step on the level. Choices of the order of
 * ordinary life; evidence of some seconds outweighs them.
 */
const ontoStairs = ln(1 / 240);
const offStairs = ln(1 / 10);
const turnAround = ln(1 / 200);
const stayWalking = ln(1 - 2 / 240);
const stayOnStairs = ln(1 - 1 / 10 - 1 / 200);
const start = [0, ontoStairs, ontoStairs];
const changes = [
  [stayWalking, ontoStairs, ontoStairs],
  [offStairs, stayOnStairs, turnAround],
  [offStairs, turnAround, stayOnStairs],
];

/** Windows of 3 s overlap: what two seconds say in a row counts as one piece of evidence. */
const evidenceShare = 1 / 2;
/** Log probability ratios in these steps fit a byte, up to 6.35 either way. */
const step = 1 / 20;
const least = 1e-6;

/** Bytes of evidence a second: one for each kind but walking. */
export const evidenceBytes = gaitKinds.length - 1;

/** Writes the evidence of a second for stairs up and stairs down: 0 is as likely as walking. */
export function packEvidence(probabilities: Float64Array, out: Int8Array, at: number): void {
  const walking = ln(Math.max(least, probabilities[0]));
  for (let i = 0; i < evidenceBytes; i++) {
    const ratio = ln(Math.max(least, probabilities[i + 1])) - walking;
    out[at + i] = Math.max(-127, Math.min(127, Math.round(ratio / step)));
  }
}

/**
 * The most likely sequence of walking, stairs up and stairs down over the seconds of a bout of gait.
 *
 * @param evidence two bytes a second of the recording: see `packEvidence`
 * @param from first second of the bout
 * @param to one past the last
 * @param out index into `gaitKinds` for each second, written from `from` to `to`
 * @example
 * settleStairs(evidence, 0, 60, kindOfSecond);
 */
export function settleStairs(evidence: Int8Array, from: number, to: number, out: Uint8Array): void {
  const ratio = (second: number, kind: number) =>
    kind === 0 ? 0 : evidence[second * evidenceBytes + kind - 1] * step * evidenceShare;
  mostLikelyStates({ start, changes, evidence: ratio }, from, to, out);
}
