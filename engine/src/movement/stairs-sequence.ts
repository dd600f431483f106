import { ln } from '../number/index.ts';
import { gaitKinds } from './gait-model.ts';
import { mostLikelyStates } from './most-likely-states.ts';

/**
 * How often a person changes over, a second: onto stairs once in four minutes of walking; off them after ten seconds (a
 * storey has some 16 to 20 steps) onto a landing; from a landing of some four seconds onto the next stairs more often than
 * away; between up and down hardly without a step on the level. Choices of the order of ordinary life; evidence of some
 * seconds outweighs them.
 */
const ontoStairs = 1 / 240;
const offStairs = 1 / 10;
const turnAround = 1 / 200;
const landingS = 4;
const fromLandingOntoStairs = 0.75 / landingS / 2;
const fromLandingAway = 0.25 / landingS;
const never = Number.NEGATIVE_INFINITY;
/** In the order of `gaitKinds`, and a landing, which looks like walking. */
const start = [0, ln(ontoStairs), ln(ontoStairs), never];
const landing = 3;
const changes = [
  [ln(1 - 2 * ontoStairs), ln(ontoStairs), ln(ontoStairs), never],
  [never, ln(1 - offStairs - turnAround), ln(turnAround), ln(offStairs)],
  [never, ln(turnAround), ln(1 - offStairs - turnAround), ln(offStairs)],
  [
    ln(fromLandingAway),
    ln(fromLandingOntoStairs),
    ln(fromLandingOntoStairs),
    ln(1 - 2 * fromLandingOntoStairs - fromLandingAway),
  ],
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
    kind === 0 || kind === landing ? 0 : evidence[second * evidenceBytes + kind - 1] * step * evidenceShare;
  mostLikelyStates({ start, changes, evidence: ratio }, from, to, out);
  for (let second = from; second < to; second++) if (out[second] === landing) out[second] = 0;
}
